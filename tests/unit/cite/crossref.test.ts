import { describe, expect, it } from 'vitest'
import { crossrefDeposit } from '../../../src/cite/crossref.ts'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { author, awkward, briefWith, workingPaper } from './drafts.ts'

const deposit = (changes: Partial<Brief>): string =>
  crossrefDeposit(briefWith(changes), (path) => `https://example.org${path}`) ?? ''

/** The children of each element, by its name, in order; throws where tags do not match. */
function childrenIn(xml: string): Map<string, string[]> {
  const children = new Map<string, string[]>()
  const open = ['']
  for (const [tag, end = '', name = ''] of xml.matchAll(/<(\/?)([a-z][\w:-]*)[^<>]*>/gi)) {
    if (tag.endsWith('/>')) throw new Error(`${tag} is empty`)
    if (end === '/') {
      if (open.pop() !== name) throw new Error(`${tag} ends nothing`)
      continue
    }
    const parent = open.at(-1) ?? ''
    children.set(parent, [...(children.get(parent) ?? []), name])
    open.push(name)
  }
  if (open.length !== 1) throw new Error(`${open.join(' ')} has no end`)
  const rest = xml.replace(/<[^<>]*>/g, '').replace(/&(?:amp|#x[0-9A-F]+);/g, '')
  if (/[<&]/.test(rest)) throw new Error('a sign is not escaped')
  return children
}

// Validated with xmllint against Crossref's schema 5.3.1 when it was written; the schema is too large to keep.
describe('the deposit file for Crossref', () => {
  it('has the elements of a report in the order of the schema', () => {
    const whole = childrenIn(deposit({ ...workingPaper, contact: 'editor@example.org' }))
    expect(whole.get('doi_batch')).toEqual(['head', 'body'])
    expect(whole.get('head')).toEqual(['doi_batch_id', 'timestamp', 'depositor', 'registrant'])
    expect(whole.get('report-paper_metadata')).toEqual([
      ...['contributors', 'titles', 'edition_number', 'jats:abstract', 'publication_date', 'isbn'],
      ...['publisher', 'institution', 'publisher_item', 'ai:program', 'doi_data'],
    ])
    expect(whole.get('contributors')).toEqual([
      ...['organization', 'person_name', 'person_name', 'person_name'],
    ])
    expect(whole.get('publication_date')).toEqual(['year'])
    expect(whole.get('doi_data')).toEqual(['doi', 'resource'])
  })

  it('says who did what, where the page is, and under which licence', () => {
    const xml = deposit({ ...workingPaper, issued: '2021-03-09', contact: 'editor@example.org' })
    expect(xml).toContain(
      '<organization sequence="first" contributor_role="author">National Audit Office</organization>',
    )
    expect(xml).toContain(
      '<person_name sequence="additional" contributor_role="editor"><given_name>Eva</given_name><surname>Silva</surname></person_name>',
    )
    expect(xml).toContain('<month>03</month><day>09</day><year>2021</year>')
    expect(xml).toContain(
      '<doi>10.1234/abc_d</doi><resource>https://example.org/test-brief/</resource>',
    )
    expect(xml).toContain('<email_address>editor@example.org</email_address>')
    expect(xml).toContain('https://creativecommons.org/licenses/by/4.0/</ai:license_ref>')
  })

  it('has the institutions of authors, the works cited, and nothing longer than the schema allows', () => {
    const references = [
      { key: 'a', item: { DOI: '10.5555/a' }, plain: 'A.' },
      { key: 'b', item: {}, plain: 'B & C.' },
    ] as Brief['references']
    const affiliation = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']
    const person = { ...author('', 'King'), affiliation, ror: '05dxps055' }
    const xml = deposit({
      ...{ doi: '10.1234/x', references, lang: 'pt-BR', issued: '2021' },
      authors: [person, { ...author('Ada', 'Li'), orcid: '0000-0002-1825-0097' }],
      edition: 'The second edition',
      series: { title: 'Papers', number: '1'.repeat(33) },
    })
    expect(xml).toContain(
      '<surname>King</surname><affiliations><institution><institution_name>One</institution_name>' +
        '<institution_id type="ror">https://ror.org/05dxps055</institution_id></institution>' +
        '<institution><institution_name>Two</institution_name></institution>',
    )
    expect(xml).not.toMatch(/Six|<given_name><|edition_number|publisher_item/)
    expect(xml).toContain(
      '<person_name sequence="additional" contributor_role="author"><given_name>Ada</given_name>' +
        '<surname>Li</surname><ORCID>https://orcid.org/0000-0002-1825-0097</ORCID></person_name>',
    )
    expect(xml).toContain(
      '<citation_list><citation key="a"><doi>10.5555/a</doi></citation>\n' +
        '<citation key="b"><unstructured_citation>B &#x26; C.</unstructured_citation></citation></citation_list>',
    )
    expect(xml).toContain('<report-paper_metadata language="pt">')
    expect(xml).toContain('<publication_date media_type="online"><year>2021</year>')
    expect(xml).toContain('<timestamp>20210000000000</timestamp>')
    expect(deposit({ doi: '10.1234/x', lang: 'fil' })).toContain('<report-paper_metadata>')
  })

  it('keeps signs of XML in titles and names as words', () => {
    const xml = deposit({ doi: '10.1234/x', title: awkward })
    expect(childrenIn(xml).get('titles')).toEqual(['title'])
    expect(xml).toContain('Tax &#x26; 50%')
  })

  it('is only of briefs with a DOI', () => {
    expect(crossrefDeposit(briefWith({}), (path) => path)).toBeUndefined()
  })
})
