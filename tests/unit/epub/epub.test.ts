import { readFile } from 'node:fs/promises'
import { strFromU8 } from 'fflate'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { afterAll, describe, expect, it } from 'vitest'
import { placesOf } from '../../../src/brief/model/places.ts'
import { checkContent } from '../../../src/content/check.ts'
import { makeEpub } from '../../../src/epub/epub.ts'
import { deadLinksIn, idsOfBook, readBook } from '../../fixtures/epub.ts'
import { reportFiles } from '../../fixtures/reports/files.ts'
import { build } from '../brief/sources.ts'
import { contentOf } from '../content/project.ts'

const reports = contentOf(
  Object.fromEntries(
    Object.entries(reportFiles()).map(([path, bytes]) => [path.replace('content/', ''), bytes]),
  ),
)
afterAll(reports.remove)
const { library } = checkContent(reports.root)
/** The smallest PNG. */
const cover = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

const epubOf = (brief: (typeof library.briefs)[number], accessibilityClaim = true) =>
  makeEpub({
    brief,
    topics: ['Tides'],
    citations: [],
    cover,
    address: `https://example.org/${brief.slug}/`,
    accessibilityClaim,
    readImage: (path) => readFile(new URL(path, reports.root)),
  })

const opfOf = async (...args: Parameters<typeof epubOf>) =>
  strFromU8(readBook(await epubOf(...args)).files['EPUB/package.opf'] ?? new Uint8Array())

const CONFORMANCE = /property="dcterms:conformsTo" id="([^"]+)">([^<]+)</

describe.each(library.briefs)('the EPUB of $slug', (brief) => {
  it('has no fault that EPUBCheck finds', async () => {
    const { messages } = await EpubCheck.validate(await epubOf(brief))
    const faults = messages.map(({ id, message, location }) => `${id} ${location?.path} ${message}`)
    // css-tree, which reads style sheets here, knows no `(not (…))`; Debian's EPUBCheck (tests/more) does.
    expect(faults.filter((fault) => !fault.includes('@supports (not ('))).toEqual([])
  })

  it('declares in the name of the publisher that it is accessible', async () => {
    const opf = await opfOf(brief)
    const [, id = '', standard] = CONFORMANCE.exec(opf) ?? []
    // Source: EPUB Accessibility 1.1, "Publication conformance": to the letter.
    expect(standard).toBe('EPUB Accessibility 1.1 - WCAG 2.1 Level AA')
    expect(opf).toContain(
      `<meta refines="#${id}" property="a11y:certifiedBy">${brief.publisher}</meta>`,
    )
  })

  it('has every place of the brief once, and no link that leads nowhere', async () => {
    const book = readBook(await epubOf(brief))
    const ids = idsOfBook(book)
    const places = placesOf(brief).flatMap(({ id, aliases }) => [id, ...aliases])
    expect(ids).toEqual(
      expect.arrayContaining([...places, ...brief.pullQuotes.map(({ id }) => id)]),
    )
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(deadLinksIn(book)).toEqual([])
  })

  it('has the same bytes each time', async () => {
    const [one, other] = [await epubOf(brief), await epubOf(brief)]
    expect(Buffer.compare(one, other)).toBe(0)
  })
})

/** Text between the tags of one element. */
const metadata = (opf: string, pattern: RegExp): string[] =>
  Array.from(opf.matchAll(pattern), ([, value = '']) => value)

describe('makeEpub', () => {
  const report = library.briefs.find(({ slug }) => slug === 'coastal-resilience')

  it('begins with its media type, not compressed', async () => {
    const { brief } = build({ sections: { One: 'Text.' } })
    const head = Buffer.from(await epubOf(brief))
    // Source: EPUB 3.3, 4.3.3: the name at byte 30, the content right after it.
    expect(head.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
  })

  it('has the record of a report', async () => {
    if (!report) throw new Error('The report is missing.')
    const opf = await opfOf(report)
    expect(metadata(opf, /<dc:identifier [^>]*>([^<]*)</g)).toEqual([
      'https://doi.org/10.5555/coastal-resilience',
    ])
    expect(metadata(opf, /<dc:creator [^>]*>([^<]*)</g)).toEqual([
      ...['Maren Holt', 'Tomás Quill Jr.', 'Estuary Policy Centre'],
    ])
    expect(metadata(opf, /property="role"[^>]*>([^<]*)</g)).toEqual(['aut', 'aut', 'aut'])
    expect(metadata(opf, /property="dcterms:modified">([^<]*)</g)).toEqual(['2024-05-14T00:00:00Z'])
    expect(metadata(opf, /property="belongs-to-collection"[^>]*>([^<]*)</g)).toEqual([
      'Coast Papers',
    ])
    expect(metadata(opf, /property="group-position">([^<]*)</g)).toEqual(['17'])
    expect(metadata(opf, /<dc:subject>([^<]*)</g)).toContain('Tides')
  })

  it('says what it has for people who listen or enlarge', async () => {
    const { brief } = build({ sections: { One: 'Text.' } })
    const features = /property="schema:accessibilityFeature">([^<]*)</g
    const modes = /property="schema:accessMode">([^<]*)</g
    const plain = await opfOf(brief)
    expect(metadata(plain, modes)).toEqual(['textual'])
    expect(metadata(plain, features)).not.toContain('MathML')
    if (!report) throw new Error('The report is missing.')
    const rich = await opfOf(report)
    expect(metadata(rich, modes)).toEqual(['textual', 'visual'])
    expect(metadata(rich, features)).toEqual(expect.arrayContaining(['MathML', 'alternativeText']))
    expect(metadata(rich, /property="schema:accessibilityHazard">([^<]*)</g)).toEqual(['none'])
  })

  it('does not declare to be accessible with an image that nobody described, or if the library does not', async () => {
    if (!report) throw new Error('The report is missing.')
    const { sections } = report
    const withAlt = (alt: string) => ({
      ...report,
      sections: sections.map((section) => ({
        ...section,
        flow: section.flow.map((block) =>
          block.kind === 'figure'
            ? { ...block, images: block.images.map((image) => ({ ...image, alt })) }
            : block,
        ),
      })),
    })
    expect(await opfOf(withAlt('The tide gauge.'))).toMatch(CONFORMANCE)
    expect(await opfOf(withAlt('Image not described yet'))).not.toMatch(/conformsTo|certifiedBy/)
    expect(await opfOf(withAlt('Image pas encore décrite'))).not.toMatch(/conformsTo|certifiedBy/)
    expect(await opfOf(report, false)).not.toMatch(/conformsTo|certifiedBy/)
  })

  it('lists parts, sections and subheadings by rank, and paragraphs as pages', async () => {
    if (!report) throw new Error('The report is missing.')
    const { files } = readBook(await epubOf(report))
    const contents = strFromU8(files['EPUB/contents.xhtml'] ?? new Uint8Array())
    expect(contents).toMatch(
      /What the water does<\/a><ol><li><a [^>]*>1 The coast we have<\/a><ol><li><a [^>]*>1.1 /,
    )
    expect(contents).toMatch(/epub:type="page-list".*<a href="section-1.xhtml#p1">1<\/a>/)
  })

  it('names each author, above a text that does not', async () => {
    const { brief } = build({ sections: { One: 'Text.' } })
    const about = (value: string) => [{ type: 'text' as const, value }]
    const [one] = brief.authors
    if (!one) throw new Error('The author is missing.')
    const names = async (value: string) => {
      const authors = [{ ...one, about: about(value) }]
      const { files } = readBook(await epubOf({ ...brief, authors }))
      return strFromU8(files['EPUB/about.xhtml'] ?? new Uint8Array()).match(/Ana Ruiz/g)
    }
    expect(await names('She writes.')).toHaveLength(1)
    expect(await names('Ana Ruiz writes.')).toHaveLength(1)
  })

  it('opens notes as pop-ups', async () => {
    const { brief } = build({ sections: { One: 'Text.[^1]' }, endnotes: ['A *note*.'] })
    const { files } = readBook(await epubOf(brief))
    const file = (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array())
    expect(file('section-1.xhtml')).toMatch(
      /<a id="n1-ref" href="endnotes.xhtml#n1" role="doc-noteref"[^>]* epub:type="noteref">1<\/a>/,
    )
    expect(file('endnotes.xhtml')).toMatch(
      /<div class="note" id="n1" role="doc-footnote" epub:type="footnote"><p><span class="number">1<\/span> A <em>note<\/em>/,
    )
  })

  it('leads to the text in other languages', async () => {
    const { brief } = build({ sections: { One: 'Text.' } })
    const translations = [{ lang: 'es', address: '/agua/' }]
    const { files } = readBook(await epubOf({ ...brief, translations }))
    expect(strFromU8(files['EPUB/title-page.xhtml'] ?? new Uint8Array())).toContain(
      '<a href="https://example.org/agua/" hreflang="es" lang="es" xml:lang="es">Leer en español</a>',
    )
  })

  it('is written from right to left in a language that is', async () => {
    const { brief } = build({ sections: { One: 'نص.' }, record: { lang: 'ar' } })
    const { files } = readBook(await epubOf(brief))
    expect(strFromU8(files['EPUB/section-1.xhtml'] ?? new Uint8Array())).toContain(
      'lang="ar" xml:lang="ar" dir="rtl"',
    )
    expect(await opfOf(brief)).toContain('page-progression-direction="rtl"')
  })

  it('has a bold font, and each font that it has in its styles', async () => {
    const fontsOf = async (body: string) => {
      const { files } = readBook(await epubOf(build({ sections: { One: body } }).brief))
      const css = strFromU8(files['EPUB/style.css'] ?? new Uint8Array())
      const packed = Object.keys(files).filter((name) => name.endsWith('.woff2'))
      expect(packed.filter((name) => !css.includes(name.replace('EPUB/', '')))).toEqual([])
      return packed.map((name) => name.replace('EPUB/fonts/source-serif-4-', ''))
    }
    // The names of the authors are bold.
    expect(await fontsOf('Plain.')).toEqual(['regular.woff2', 'italic.woff2', 'semibold.woff2'])
    expect(await fontsOf('Łódź.')).toContain('regular-extended.woff2')
  })
})
