/** A brief as an EPUB 3.3 file. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import { x } from 'xastscript'
import type { Brief } from '../brief/model/brief.ts'
import type { Citation } from '../cite/citations.ts'
import { accessibilityOf, hasUndescribedImage } from './accessibility.ts'
import { linkFiles } from './book.ts'
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
import { hasMath, xhtmlFile, xmlFile } from './xhtml.ts'

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
 * @param source a brief, and what is made from it
 * @returns the bytes of its EPUB file; the same for the same source and images
 * @throws disk errors
 */
export async function makeEpub({
  brief,
  topics,
  citations,
  cover,
  address,
  accessibilityClaim,
  readImage,
}: EpubSource): Promise<Uint8Array<ArrayBuffer>> {
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
  const [title, ...rest] = files.map(({ name, title, content }): PackedFile => ({
    path: name,
    mediaType: XHTML,
    isRead: true,
    ...(hasMath(content) && { properties: ['mathml'] }),
    bytes: strToU8(xhtmlFile({ lang: brief.lang, title, content })),
  }))
  const contents = navigation(files, writing)
  const hasFormulas = files.some(({ content }) => hasMath(content))
  const fonts = bookFonts(files.map(({ content }) => JSON.stringify(content)).join(''))
  const packed: PackedFile[] = [
    ...(title ? [title] : []),
    {
      path: navigationName,
      mediaType: XHTML,
      isRead: true,
      properties: ['nav'],
      bytes: strToU8(
        xhtmlFile({ lang: brief.lang, title: writing.strings.contents, content: contents }),
      ),
    },
    ...rest,
    {
      path: 'style.css',
      mediaType: 'text/css',
      bytes: strToU8(fonts.css + css + (hasFormulas ? formulaCss : '')),
    },
    { path: 'cover.png', mediaType: 'image/png', properties: ['cover-image'], bytes: cover },
    ...images.values(),
    ...fonts.files,
  ]
  const kinds = {
    hasImages: images.size > 0,
    hasMath: hasFormulas,
    mayMove: [...images.values()].some(mayMove),
  }
  const hasBarrier = kinds.mayMove || files.some(({ content }) => hasUndescribedImage(content))
  const document = packageDocument({
    ...{ brief, address, topics, items: packed },
    accessibility: accessibilityOf(brief, kinds),
    conforms: accessibilityClaim && !hasBarrier,
  })
  return zip({
    'META-INF/container.xml': strToU8(xmlFile(container)),
    [`${FOLDER}/package.opf`]: strToU8(xmlFile(document)),
    ...Object.fromEntries(
      packed.map(({ path, bytes, mediaType }) => [
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

/** An SVG image can be animated. */
const mayMove = ({ mediaType, bytes }: BookImage): boolean =>
  mediaType === 'image/svg+xml' &&
  /<animate|<set[\s>]|@keyframes/.test(Buffer.from(bytes).toString())
