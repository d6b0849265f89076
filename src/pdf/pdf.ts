/** A brief as a tagged PDF. */
import { renderSVG } from 'uqr'
import type { Brief } from '../brief/model/brief.ts'
import { fullName } from '../brief/model/full-name.ts'
import { licenseOf } from '../brief/model/license.ts'
import { citablePlacesOf } from '../brief/model/places.ts'
import type { Citation } from '../cite/citations.ts'
import { bookImages, imagePaths, type BookImage } from '../epub/images.ts'
import { writingFor } from '../epub/writing.ts'
import { isLong } from '../components/brief/long-brief.ts'
import { directionOf, wholeTitle } from '../i18n/strings.ts'
import { setDocument } from './compiler.ts'
import { withDestinations } from './destinations.ts'
import { endPages, frontPages } from './pages.ts'
import { blocksOf, markupOf } from './prose.ts'
import template from './template.typ?raw'
import { textOf } from './text.ts'
import { define, type Argument } from './typst.ts'
import type { Writing } from './writing.ts'

export interface PdfSource {
  brief: Brief
  /** Names of its topics, the most important first. */
  topics: readonly string[]
  /** The brief cited in each style. */
  citations: readonly Citation[]
  /** Whole address of the brief's page. */
  address: string
  paper: 'a4' | 'letter'
  /** Reads an image by its path from the project's root. */
  readImage: (path: string) => Promise<Uint8Array>
  /** Called with a sentence about what the PDF does not show as it is written. */
  warn: (warning: string) => void
}

/**
 * @returns the bytes of a brief's PDF file; the same for the same source and images
 * @throws disk errors, and Error that says what Typst refuses
 */
export async function makePdf(source: PdfSource): Promise<Uint8Array<ArrayBuffer>> {
  const { brief, readImage, warn } = source
  const images = await bookImages(imagePaths(brief), readImage)
  const files = new Map(Array.from(images.values(), ({ path, bytes }) => [`.pdf/${path}`, bytes]))
  const paths = new Map(Array.from(images, ([from, { path }]) => [from, `/.pdf/${path}`]))
  const { pdf, places, missing } = await setDocument(documentOf(source, paths), files).catch(
    (cause: unknown) => {
      throw new Error(refusal(brief.slug, String(cause), images), { cause })
    },
  )
  if (missing !== undefined) {
    const place = citablePlacesOf(brief).find(({ plain }) => plain.includes(missing))
    const where = place ? ` (#${place.id})` : ''
    warn(
      `No font has “${missing}”${where}: the PDF shows an empty box for it, and does not claim PDF/UA. Write a word ` +
        'for it, or install a font that has it where the site is built.',
    )
  }
  return withDestinations(pdf, places, {
    rights: brief.rights,
    license: brief.license && licenseOf(brief.license).url,
  })
}

/** The message names images by their files in `content/`. */
function refusal(slug: string, reason: string, images: ReadonlyMap<string, BookImage>): string {
  const named = [...images].reduce(
    (text, [from, { path }]) => text.replaceAll(`.pdf/${path}`, from),
    reason.replace(/^Error: /, ''),
  )
  return (
    `The PDF of “${slug}” cannot be made. ${named}. Save an image that is named here again, as PNG or ` +
    'JPEG; take other things that are named out of the text, and report the fault.'
  )
}

/** @returns the whole document in Typst; the compiler finds its images where `images` says */
function documentOf(
  { brief, topics, citations, address, paper, warn }: Omit<PdfSource, 'readImage'>,
  images: ReadonlyMap<string, string>,
): string {
  const { lang, title, subtitle, authors, keywords = [], abstract, standfirst, issued } = brief
  const writing: Writing = {
    ...writingFor({ brief, address, images }),
    text: (prose) => markupOf(prose, writing),
    blocks: (prose, before) => blocksOf(prose, writing, before),
    warn,
    places: new Set(),
    printed: new Set(),
    lastLevel: 0,
    partRank: 2,
  }
  const front = frontPages(writing, topics, renderSVG(address, { border: 0, ecc: 'M' }))
  const text = textOf(writing)
  const end = endPages(writing, citations)
  const [year = 0, month = 1, day = 1] = issued.split('-').map(Number)
  const { language, region = '' } = new Intl.Locale(lang)
  const settings: [string, Argument][] = [
    ['paper', paper === 'letter' ? 'us-letter' : 'a4'],
    ['language', language],
    // Two letters, which `es-419` does not have. Source: Typst 0.14, Reference, `text.region`
    ['region', /^[A-Z]{2}$/.test(region) ? region : undefined],
    ['text-direction', directionOf(lang)],
    ['is-long', isLong(brief)],
    ['address', address],
    ['running-title', brief.shortTitle],
    ['places', [...writing.places]],
    ['whole-title', wholeTitle({ title, subtitle, lang })],
    ['authors', authors.map(fullName)],
    ['subjects', [...new Set([...keywords, ...topics])]],
    ['abstract', abstract ?? standfirst.plain],
    ['issued', [year, month, day]],
  ]
  return [
    ...settings.map(([name, value]) => define(name, value)),
    template,
    front,
    text,
    '#set text(9.5pt)',
    '#set par(leading: 0.62em)',
    end,
    PLACES,
  ].join('\n')
}

/** Where the places are. Headings are their own places; the other places are metadata with their ids. */
const PLACES = `
#context [#metadata(
  query(metadata).filter(it => type(it.value) == str)
    .map(it => (id: it.value, page: it.location().page(), top: it.location().position().y.pt()))
  + query(heading).filter(it => it.has("label"))
    .map(it => (id: str(it.label), page: it.location().page(), top: it.location().position().y.pt()))
)#label("places.")]
`
