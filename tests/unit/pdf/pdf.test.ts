import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { imagePaths } from '../../../src/epub/images.ts'
import { placesOf } from '../../../src/brief/model/places.ts'
import { checkContent } from '../../../src/content/check.ts'
import { makePdf, type PdfSource } from '../../../src/pdf/pdf.ts'
import { elementsOfType, joined, lostPlaces, readPdf, textIn } from '../../fixtures/pdf.ts'
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

const fail = (warning: string) => expect.fail(warning)

const pdfOf = (brief: Brief, paper: 'a4' | 'letter' = 'a4', given: Partial<PdfSource> = {}) =>
  makePdf({
    brief,
    topics: ['Tides'],
    citations: [],
    address: `https://example.org/${brief.slug}/`,
    paper,
    readImage: (path) => readFile(new URL(path, reports.root)),
    warn: fail,
    ...given,
  })

const pdfWith = async (body: string, draft: Partial<Parameters<typeof build>[0]> = {}) =>
  readPdf(await pdfOf(build({ sections: { One: body }, ...draft }).brief))

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

  it('repeats the heads of a table that breaks across pages', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `| row ${index} | ${index} |`)
    const table = ['| Name | Value |', '|---|---:|', ...rows].join('\n')
    const pdf = await pdfWith(`Text.\n\n${table}`)
    expect(pdf.pages.filter((page) => page.includes('Name')).length).toBeGreaterThan(1)
    const [found] = elementsOfType(pdf.structure, 'Table')
    expect(
      elementsOfType(found ? [found] : [], 'TH').map(({ inside }) => textIn(inside).trim()),
    ).toEqual(['Name', 'Value'])
  })

  it('keeps a small table on one page', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `| row ${index} | ${index} |`)
    const table = ['| Name | Value |', '|---|---:|', ...rows].join('\n')
    const { pages } = await pdfWith(`${table}\n\nText.\n\n`.repeat(8))
    for (const page of pages) {
      expect(page.match(/row 0\b/g)?.length).toBe(page.match(/row 11\b/g)?.length)
    }
  })

  it('ends no page with a pull quote', async () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
    const { destinations } = await pdfWith(
      numbers.map((n) => `Town ${n} pays. ${'It rains. '.repeat(6 * n)}`).join('\n\n'),
      { pullQuotes: numbers.map((n) => ({ body: `Town ${n} pays.` })) },
    )
    const pageOf = (id: string) => destinations.get(id)?.page
    const next = numbers.slice(1).map((n) => [n, pageOf(`p${n}`)])
    expect(numbers.slice(1).map((n) => [n, pageOf(`q${n - 1}`)])).toEqual(next)
  })

  it('parts no paragraph from the recommendations that it supports', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => index + 1)
    const { pages } = await pdfWith(
      numbers.map((n) => 'It rains today. '.repeat(9 + (n % 7) * 5)).join('\n\n'),
      { recommendations: numbers.map((n) => ({ body: 'Act.', paragraphs: [`p${n}`] })) },
    )
    const tops = pages.filter((page) => page.includes('Supports'))
    expect(tops.length).toBeGreaterThan(3)
    // Above the text are the short title of the brief and the title of the section.
    for (const page of tops) {
      expect(page.indexOf('Supports')).toBeGreaterThan(page.indexOf('It rains'))
    }
  })

  it('repeats no hyphen of an address that breaks, as Spanish does in words', async () => {
    const address = `https://example.org/${'agua-y-ciudades-'.repeat(20)}fin`
    const { structure } = await pdfWith(`<${address}>`, { record: { lang: 'es' } })
    expect(textIn(structure).replace(/\s+/g, '')).toContain(address)
  })

  it('keeps each citation of the brief on one page with the one in the text', async () => {
    const citations = Array.from({ length: 40 }, (_, index) => ({
      style: { id: 'apa' as const, name: `Style ${index}` },
      reference: `Reference ${index}. `.repeat(1 + (index % 9) * 6),
      inText: { whole: `(Ruiz ${index})`, paragraph: '', recommendation: '', note: '' },
    }))
    const { pages } = readPdf(
      await pdfOf(build({ sections: { One: 'Text.' } }).brief, 'a4', { citations }),
    )
    for (const [index] of citations.entries()) {
      const page = pages.find((one) => one.includes(`(Ruiz ${index})`))
      expect(page).toContain(`Style ${index}\n`)
    }
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

  const spanish = 'La constitucionalidad administrativa internacional obliga. '
  const hyphen = /\p{L}[\u00ad-]\n/u

  it('hyphenates by the rules of the language, and not in English', async () => {
    const pdf = await pdfWith(spanish.repeat(40), { record: { lang: 'es' } })
    expect(pdf.pages.join('')).toMatch(
      /(?:cons|consti|constitu|constitucio|constitucionali|administra|administrati|inter|interna|internacio)[\u00ad-]\n/,
    )
    const english = await pdfWith('Constitutional administration is internationalised. '.repeat(40))
    expect(english.pages.join('')).not.toMatch(hyphen)
  })

  it('hyphenates no titles and no standfirst', async () => {
    const subtitle = spanish.repeat(3).trim()
    const { brief } = build({
      sections: { [spanish.repeat(2)]: 'Texto.' },
      record: { lang: 'es', title: spanish.repeat(2), subtitle },
    })
    const standfirst: Brief['standfirst'] = {
      prose: [{ type: 'text', value: spanish.repeat(8) }],
      plain: '',
    }
    const { pages } = readPdf(await pdfOf({ ...brief, standfirst }))
    expect(pages[0]?.match(/constitucionalidad/g)).toHaveLength(13)
    expect(pages.join('').match(hyphen)).toBeNull()
  })

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

  it('keeps the parts of a compound in the title on one line', async () => {
    const title = 'A Reset in U.S.-Mexico Relations Also Requires Re-Engagement on Global Issues'
    const pdf = await pdfWith('Text.', { record: { title } })
    const [page = ''] = pdf.pages
    expect(page).toContain('U.S.-Mexico')
    expect(page).toContain('Re-Engagement')
  })

  it('names the file of an image that Typst refuses', async () => {
    if (!report) throw new Error('The report is missing.')
    const path = imagePaths(report).find((one) => /\.(?:png|jpe?g)$/.test(one)) ?? ''
    const readImage = async (one: string) => {
      const bytes = await readFile(new URL(one, reports.root))
      return one === path ? bytes.subarray(0, bytes.length / 2) : bytes
    }
    await expect(pdfOf(report, 'a4', { readImage })).rejects.toThrow(
      `The PDF of “coastal-resilience” cannot be made. ${path}: failed to`,
    )
  })

  it('warns of signs that no font has, and says where they are', async () => {
    const warnings: string[] = []
    const { brief } = build({ sections: { One: 'Text.\n\nA letter \u{14400}.' } })
    await pdfOf(brief, 'a4', { warn: (warning) => warnings.push(warning) })
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

  it('is set on the paper of the library', async () => {
    const { brief } = build({ sections: { One: 'Text.' } })
    expect(readPdf(await pdfOf(brief, 'letter')).info.get('Page size')).toContain('letter')
  })

  it('sets a text whose letters the font lacks', async () => {
    const pdf = await pdfWith('نص عربي. 你好。 Ω', { record: { lang: 'ar' } })
    expect(pdf.info.get('Tagged')).toBe('yes')
  })
})
