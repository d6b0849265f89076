import { describe, expect, it } from 'vitest'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { elementsOfType, readPdf, textIn } from '../../fixtures/pdf.ts'
import { build } from '../brief/sources.ts'
import { pdfOfBrief, pdfWith } from './make.ts'

describe('a page of the PDF', () => {
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
      await pdfOfBrief(build({ sections: { One: 'Text.' } }).brief, { citations }),
    )
    for (const [index] of citations.entries()) {
      const page = pages.find((one) => one.includes(`(Ruiz ${index})`))
      expect(page).toContain(`Style ${index}\n`)
    }
  })

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
    const { pages } = readPdf(await pdfOfBrief({ ...brief, standfirst }))
    expect(pages[0]?.match(/constitucionalidad/g)).toHaveLength(13)
    expect(pages.join('').match(hyphen)).toBeNull()
  })

  it('keeps the parts of a compound in the title on one line', async () => {
    const title = 'A Reset in U.S.-Mexico Relations Also Requires Re-Engagement on Global Issues'
    const pdf = await pdfWith('Text.', { record: { title } })
    const [page = ''] = pdf.pages
    expect(page).toContain('U.S.-Mexico')
    expect(page).toContain('Re-Engagement')
  })

  it('is set on the paper of the library', async () => {
    const { brief } = build({ sections: { One: 'Text.' } })
    expect(readPdf(await pdfOfBrief(brief, { paper: 'letter' })).info.get('Page size')).toContain(
      'letter',
    )
  })
})
