/** Files for reference managers and registries, line by line: a forgotten field is seen here. */
import { expect, it } from 'vitest'
import { crossrefDeposit } from '../../../src/cite/crossref.ts'
import { citationFiles } from '../../../src/cite/files.ts'
import { author, briefWith, chapter, recordWith, workingPaper } from './drafts.ts'

const { bib, ris } = citationFiles
const report = { ...workingPaper, issued: '2021-03-09' }
const inBook = { ...workingPaper, ...chapter, type: 'chapter' as const, issued: '2021-03' }
const permalink = (path: string) => `https://example.org${path}`

it('a working paper with a day is this in BibTeX', () => {
  expect(bib.write(recordWith(report), 'inferred').split('\n')).toEqual([
    '@techreport{test-brief,',
    '  author = {{National Audit Office} and King, Jr., Ada},',
    '  editor = {Silva, Eva},',
    '  translator = {Tran, Tom},',
    '  title = {{A Test: How it went}},',
    '  type = {Working paper},',
    '  series = {Water Papers},',
    '  number = {12},',
    '  edition = {2},',
    '  institution = {Institute of Water},',
    '  publisher = {A Press},',
    '  year = {2021},',
    '  month = mar,',
    '  day = {9},',
    '  doi = {10.1234/abc_d},',
    '  isbn = {978-0-306-40615-7},',
    '  language = {en},',
    '  keywords = {water, cities},',
    '  abstract = {An abstract.},',
    '  url = {https://example.org/test-brief/},',
    '}',
    '',
  ])
})

it('a chapter with an inferred month is this in BibTeX', () => {
  expect(bib.write(recordWith(inBook), 'inferred').split('\n')).toEqual([
    '@incollection{test-brief,',
    '  author = {{National Audit Office} and King, Jr., Ada},',
    '  editor = {Silva, Eva},',
    '  translator = {Tran, Tom},',
    '  title = {{A Test: How it went}},',
    '  booktitle = {The Whole: A Report},',
    '  series = {Water Papers},',
    '  number = {12},',
    '  edition = {2},',
    '  publisher = {A Press},',
    '  year = {[2021]},',
    '  month = mar,',
    '  doi = {10.1234/abc_d},',
    '  isbn = {978-0-306-40615-7},',
    '  language = {en},',
    '  keywords = {water, cities},',
    '  abstract = {An abstract.},',
    '  url = {https://example.org/test-brief/},',
    '}',
    '',
  ])
})

it('a working paper with a day is this in RIS', () => {
  expect(ris.write(recordWith(report), 'inferred').split('\r\n')).toEqual([
    'TY  - RPRT',
    'ID  - test-brief',
    'AU  - National Audit Office',
    'AU  - King, Ada, Jr.',
    'A2  - Silva, Eva',
    'A4  - Tran, Tom',
    'TI  - A Test: How it went',
    'T2  - Water Papers',
    'M3  - Working paper',
    'ET  - 2',
    'SN  - 12',
    'PB  - Institute of Water, A Press',
    'PY  - 2021',
    'DA  - 2021/03/09',
    'N1  - ISBN 978-0-306-40615-7',
    'DO  - 10.1234/abc_d',
    'KW  - water',
    'KW  - cities',
    'LA  - en',
    'AB  - An abstract.',
    'UR  - https://example.org/test-brief/',
    'ER  - ',
    '',
  ])
})

it('a chapter with an inferred month is this in RIS', () => {
  expect(ris.write(recordWith(inBook), 'inferred').split('\r\n')).toEqual([
    'TY  - CHAP',
    'ID  - test-brief',
    'AU  - National Audit Office',
    'AU  - King, Ada, Jr.',
    'A2  - Silva, Eva',
    'A4  - Tran, Tom',
    'TI  - A Test: How it went',
    'T2  - The Whole: A Report',
    'T3  - Water Papers',
    'ET  - 2',
    'SN  - 978-0-306-40615-7',
    'PB  - A Press',
    'PY  - 2021',
    'DA  - 2021/03/',
    'N1  - inferred',
    'DO  - 10.1234/abc_d',
    'KW  - water',
    'KW  - cities',
    'LA  - en',
    'AB  - An abstract.',
    'UR  - https://example.org/test-brief/',
    'ER  - ',
    '',
  ])
})

it('a brief with every field is this in a deposit file', () => {
  const ada = {
    ...{ ...author('Ada', 'Li'), affiliation: ['A', 'B'], ror: '05dxps055' },
    orcid: '0000-0002-1825-0097',
  }
  const authors = [...(report.authors ?? []), ada]
  expect(crossrefDeposit(briefWith({ ...report, authors }), permalink)?.split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<doi_batch version="5.3.1" xmlns="http://www.crossref.org/schema/5.3.1" xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1" xmlns:ai="http://www.crossref.org/AccessIndicators.xsd">',
    '<head><doi_batch_id>test-brief-20210309000000</doi_batch_id><timestamp>20210309000000</timestamp><depositor><depositor_name>A Press</depositor_name><email_address>depositor@example.org</email_address></depositor><registrant>A Press</registrant></head>',
    '<body><report-paper publication_type="full_text">',
    '<report-paper_metadata language="en">',
    '<contributors><organization sequence="first" contributor_role="author">National Audit Office</organization>',
    '<person_name sequence="additional" contributor_role="author"><given_name>Ada</given_name><surname>King</surname><suffix>Jr.</suffix></person_name>',
    '<person_name sequence="additional" contributor_role="author"><given_name>Ada</given_name><surname>Li</surname><affiliations><institution><institution_name>A</institution_name><institution_id type="ror">https://ror.org/05dxps055</institution_id></institution><institution><institution_name>B</institution_name></institution></affiliations><ORCID>https://orcid.org/0000-0002-1825-0097</ORCID></person_name>',
    '<person_name sequence="additional" contributor_role="editor"><given_name>Eva</given_name><surname>Silva</surname></person_name>',
    '<person_name sequence="additional" contributor_role="translator"><given_name>Tom</given_name><surname>Tran</surname></person_name></contributors>',
    '<titles><title>A Test</title><subtitle>How it went</subtitle></titles>',
    '<edition_number>2</edition_number>',
    '<jats:abstract><jats:p>An abstract.</jats:p></jats:abstract>',
    '<publication_date media_type="online"><month>03</month><day>09</day><year>2021</year></publication_date>',
    '<isbn media_type="electronic">978-0-306-40615-7</isbn>',
    '<publisher><publisher_name>A Press</publisher_name></publisher>',
    '<institution><institution_name>Institute of Water</institution_name></institution>',
    '<publisher_item><item_number>12</item_number></publisher_item>',
    '<ai:program name="AccessIndicators"><ai:license_ref>https://creativecommons.org/licenses/by/4.0/</ai:license_ref></ai:program>',
    '<doi_data><doi>10.1234/abc_d</doi><resource>https://example.org/test-brief/</resource></doi_data>',
    '</report-paper_metadata>',
    '</report-paper></body>',
    '</doi_batch>',
    '',
  ])
})

it('a brief with few fields is this in a deposit file', () => {
  expect(crossrefDeposit(briefWith({ doi: '10.1/x' }), permalink)?.split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<doi_batch version="5.3.1" xmlns="http://www.crossref.org/schema/5.3.1" xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1" xmlns:ai="http://www.crossref.org/AccessIndicators.xsd">',
    '<head><doi_batch_id>test-brief-20210000000000</doi_batch_id><timestamp>20210000000000</timestamp><depositor><depositor_name>A Press</depositor_name><email_address>depositor@example.org</email_address></depositor><registrant>A Press</registrant></head>',
    '<body><report-paper publication_type="full_text">',
    '<report-paper_metadata language="en">',
    '<contributors><person_name sequence="first" contributor_role="author"><given_name>Ana</given_name><surname>Ruiz</surname></person_name></contributors>',
    '<titles><title>A Test</title></titles>',
    '<jats:abstract><jats:p>A standfirst.</jats:p></jats:abstract>',
    '<publication_date media_type="online"><year>2021</year></publication_date>',
    '<publisher><publisher_name>A Press</publisher_name></publisher>',
    '<doi_data><doi>10.1/x</doi><resource>https://example.org/test-brief/</resource></doi_data>',
    '</report-paper_metadata>',
    '</report-paper></body>',
    '</doi_batch>',
    '',
  ])
})
