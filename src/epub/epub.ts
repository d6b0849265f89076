/** A brief as an EPUB 3.3 file. */
import type { ElementContent } from 'hast'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { x } from 'xastscript'
import type { Brief } from '../brief/model/brief.ts'
import { elementsIn } from '../brief/text/plain-text.ts'
import type { Citation } from '../cite/citations.ts'
import { accessibilityOf, hasUndescribedImage } from './accessibility.ts'
import { linkFiles, type BookFile } from './book.ts'
import { endFiles } from './end-pages.ts'
import { bookFonts } from './fonts.ts'
import temmlCss from 'temml/dist/Temml-Local.css?raw'
import mathCss from '../styles/report/math.css?raw'
import css from './epub.css?raw'
import { bookImages, imagePaths, type BookImage } from './images.ts'
import { navigation, navigationName } from './navigation.ts'
import { noteFiles } from './notes.ts'
import { packageDocument, type PackedFile } from './package.ts'
import { textFiles } from './text-files.ts'
import { titlePage } from './title-page.ts'
import { writingFor } from './writing.ts'
import { xhtmlFile, xmlFile } from './xhtml.ts'

export interface EpubSource {
  brief: Brief
  /** Names of its topics, the most important first. */
  topics: readonly string[]
  /** The brief cited in each style. */
  citations: readonly Citation[]
  /** The cover as PNG. */
  cover: Uint8Array
  /** Whole address of the brief's page. */
  address: string
  /** Whether the publisher declares that a book without a known barrier is accessible. */
  accessibilityClaim: boolean
  /** Reads an image by its path from the project's root. */
  readImage: (path: string) => Promise<Uint8Array>
}

const FOLDER = 'EPUB'

/** The first day that ZIP can name: the same content gives the same bytes. */
const DATE = new Date(1980, 0, 1)

/**
 * @returns the bytes of a brief's EPUB file; the same for the same source and images
 * @throws disk errors
 */
export async function makeEpub(source: EpubSource): Promise<Uint8Array<ArrayBuffer>> {
  const { brief, topics, citations, cover, address, accessibilityClaim, readImage } = source
  const { lang } = brief
  const images = await bookImages(imagePaths(brief), readImage)
  const paths = new Map(Array.from(images, ([path, image]) => [path, image.path]))
  const writing = writingFor({ brief, address, images: paths })
  const files = linkFiles(
    [
      titlePage(writing, topics),
      ...textFiles(writing),
      ...noteFiles(writing),
      ...endFiles(writing, citations),
    ],
    address,
  )
  const contents: BookFile = {
    name: navigationName,
    title: writing.strings.contents,
    listed: [],
    content: navigation(files, writing),
  }
  const read = files.toSpliced(1, 0, contents).map(({ name, title, content }): PackedFile => ({
    path: name,
    mediaType: XHTML,
    isRead: true,
    ...(name === navigationName && { properties: ['nav'] }),
    ...(hasFormula(content) && { properties: ['mathml'] }),
    bytes: strToU8(xhtmlFile(lang, title, content)),
  }))
  const fonts = bookFonts(files.map(({ content }) => JSON.stringify(content)).join(''))
  const hasMath = files.some(({ content }) => hasFormula(content))
  const style = strToU8(fonts.css + css + (hasMath ? formulaCss : ''))
  const items: PackedFile[] = [
    ...read,
    { path: 'style.css', mediaType: 'text/css', bytes: style },
    { path: 'cover.png', mediaType: 'image/png', properties: ['cover-image'], bytes: cover },
    ...images.values(),
    ...fonts.files,
  ]
  const mayMove = [...images.values()].some(isAnimated)
  const hasBarrier = mayMove || files.some(({ content }) => hasUndescribedImage(content))
  const document = packageDocument({
    ...{ brief, address, topics, items },
    accessibility: accessibilityOf(brief, { hasImages: images.size > 0, hasMath, mayMove }),
    conforms: accessibilityClaim && !hasBarrier,
  })
  return zip({
    'META-INF/container.xml': strToU8(xmlFile(container)),
    [`${FOLDER}/package.opf`]: strToU8(xmlFile(document)),
    ...Object.fromEntries(
      items.map(({ path, bytes, mediaType }) => [
        `${FOLDER}/${path}`,
        COMPRESSED.test(mediaType) ? [bytes, { level: 0 }] : bytes,
      ]),
    ),
  })
}

/** Without Temml's font for a few letters, and without `direction`: `dir` says the same (writing.ts). */
const formulaCss =
  temmlCss.replace(/@font-face \{[^}]*\}/, '').replace(/^\s*direction: ltr;$/m, '') + mathCss

const XHTML = 'application/xhtml+xml'

/** Media types of files that a ZIP cannot make smaller. */
const COMPRESSED = /^(?:image\/(?:png|jpeg)|font\/woff2)$/

const container = x(
  'container',
  { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
  x(
    'rootfiles',
    {},
    x('rootfile', {
      'full-path': `${FOLDER}/package.opf`,
      'media-type': 'application/oebps-package+xml',
    }),
  ),
)

/** The file `mimetype` is first and not compressed. Source: EPUB 3.3, 4.3.3 */
function zip(files: Zippable): Uint8Array<ArrayBuffer> {
  const mimetype = strToU8('application/epub+zip')
  return new Uint8Array(
    zipSync({ mimetype: [mimetype, { level: 0 }], ...files }, { mtime: DATE, level: 6 }),
  )
}

const hasFormula = (content: readonly ElementContent[]): boolean =>
  elementsIn(content, 'math').length > 0

/** An SVG image can be animated. */
const isAnimated = ({ mediaType, bytes }: BookImage): boolean =>
  mediaType === 'image/svg+xml' &&
  /<animate|<set[\s>]|@keyframes/.test(Buffer.from(bytes).toString())
