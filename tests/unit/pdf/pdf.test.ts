import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { imagePaths } from '../../../src/epub/images.ts'
import { placesOf } from '../../../src/brief/model/places.ts'
import { checkContent } from '../../../src/content/check.ts'
import type { PdfSource } from '../../../src/pdf/pdf.ts'
import { elementsOfType, joined, lostPlaces, readPdf, textIn } from '../../fixtures/pdf.ts'
import { reportFiles } from '../../fixtures/reports/files.ts'
import { build } from '../brief/sources.ts'
import { contentOf } from '../content/project.ts'
import { pdfOfBrief, pdfWith } from './make.ts'

const reports = contentOf(
  Object.fromEntries(
    Object.entries(reportFiles()).map(([path, bytes]) => [path.replace('content/', ''), bytes]),
  ),
)
afterAll(reports.remove)
const { library } = checkContent(reports.root)

const pdfOf = (brief: Brief, given: Partial<PdfSource> = {}) =>
  pdfOfBrief(brief, { readImage: (path) => readFile(new URL(path, reports.root)), ...given })

describe.each(library.briefs)('the PDF of $slug', (brief) => {
  it('has a destination for every place, on its page', async () => {
    const places = [...placesOf(brief), ...brief.pullQuotes]
    const pdf = readPdf(await pdfOf(brief))
    expect(lostPlaces(pdf, places)).toEqual([])
    const former = places.flatMap(({ aliases }) => aliases)
    expect([...pdf.destinations.keys()]).toEqual(expect.arrayContaining(former))
  })

  it('has the same bytes each time', async () => {
    const [one, other] = [await pdfOf(brief), await pdfOf(brief)]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it('says what each image shows', async () => {
    const source = Buffer.from(await pdfOf(brief)).toString('latin1')
    const figures = source.match(/\/S \/Figure\b/g) ?? []
    expect(
      source.match(/\/S \/Figure\b[^]*?endobj/g)?.filter((one) => one.includes('/Alt')),
    ).toHaveLength(figures.length)
  })
})

describe('makePdf', () => {
  const report = library.briefs.find(({ slug }) => slug === 'coastal-resilience')

  it.each([
    [
      'signs of markup',
      '\\# \\* \\_ \\$ \\` = - + / \\<a\\> @ref \\[b\\] // /* */ #let x = 1; #{x}',
    ],
    ['quotation marks', '“Yes”, «oui», \'no\', "no" and 5\'10"'],
    ['backslashes', 'a\\\\b \\\\"c\\\\" \\\\u{41} \\\\'],
    ['dashes and dots', '--- -- ... ~ a–b—c'],
  ])('prints %s as they are', async (_, body) => {
    const { brief } = build({ sections: { One: body } })
    const [block] = brief.sections[0]?.flow ?? []
    const printed = readPdf(await pdfOf(brief)).pages.join('')
    const bare = (text: string) => text.replace(/[\s-]/g, '')
    expect(bare(printed)).toContain(bare(block?.plain ?? ''))
  })

  it('prints a note at the foot of the page, once, and its number wherever it is cited', async () => {
    const pdf = await pdfWith('Text.[^1]\n\nMore.[^1]', { endnotes: ['A *note* # here.'] })
    expect(elementsOfType(pdf.structure, 'Note')).toHaveLength(1)
    expect(joined(textIn(pdf.structure))).toContain('Text11Anotehere2More1')
    expect([...pdf.destinations.keys()]).toEqual(
      expect.arrayContaining(['n1', 'n1-ref', 'n1-ref-2', 'p1', 'p2', 'one']),
    )
  })

  it.each(['start', 'section', 'end'] as const)(
    'sets recommendations at the place “%s”, with their notes',
    async (place) => {
      const recommendations = { title: 'One', place }
      const pdf = await pdfWith('Text.', {
        record: { recommendations },
        recommendations: [{ body: 'Do it.[^1]' }],
        endnotes: ['A note.'],
      })
      expect([...pdf.destinations.keys()]).toEqual(expect.arrayContaining(['p1', 'r1', 'n1']))
      expect(elementsOfType(pdf.structure, 'Note')).toHaveLength(1)
    },
  )

  it('keeps levels of headings together and its words in order', async () => {
    const pdf = await pdfWith('### A\n\nText.\n\n##### B\n\nText.')
    const types = JSON.stringify(pdf.structure).match(/"type":"H\d"/g)
    expect(types).toContain('"type":"H3"')
    expect(types).not.toContain('"type":"H4"')
  })

  it('sets formulas with their TeX as alternative text', async () => {
    const { brief } = build({ sections: { One: 'So $$E = mc^2$$ and\n\n$$\n\\frac{a}{b}\n$$' } })
    const bytes = await pdfOf(brief)
    expect(elementsOfType(readPdf(bytes).structure, 'Formula')).toHaveLength(2)
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Alt (E = mc^2)')
  })

  it('names the file of an image that Typst refuses', async () => {
    if (!report) throw new Error('The report is missing.')
    const path = imagePaths(report).find((one) => /\.(?:png|jpe?g)$/.test(one)) ?? ''
    const readImage = async (one: string) => {
      const bytes = await readFile(new URL(one, reports.root))
      return one === path ? bytes.subarray(0, bytes.length / 2) : bytes
    }
    await expect(pdfOf(report, { readImage })).rejects.toThrow(
      `The PDF of “coastal-resilience” cannot be made. ${path}: failed to`,
    )
  })

  it('warns of signs that no font has, and says where they are', async () => {
    const warnings: string[] = []
    const { brief } = build({ sections: { One: 'Text.\n\nA letter \u{14400}.' } })
    await pdfOf(brief, { warn: (warning) => warnings.push(warning) })
    expect(warnings).toEqual([expect.stringContaining('No font has “\u{14400}” (#p2):')])
  })

  it('has the record of a report', async () => {
    if (!report) throw new Error('The report is missing.')
    const bytes = await pdfOf(report)
    const { info } = readPdf(bytes)
    expect(info.get('Title')).toMatch(/^Walls, Marshes and Money/)
    expect(info.get('Author')).toBe('Maren Holt, Tomás Quill Jr., Estuary Policy Centre')
    expect(info.get('Keywords')).toContain('sea walls')
    expect(info.get('Page size')).toContain('A4')
    expect(info.get('CreationDate')).toContain('May 14')
    expect(Buffer.from(bytes).toString()).toContain(
      '<xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/',
    )
  })

  it('sets a text whose letters the font lacks', async () => {
    const pdf = await pdfWith('نص عربي. 你好。 Ω', { record: { lang: 'ar' } })
    expect(pdf.info.get('Tagged')).toBe('yes')
  })
})
