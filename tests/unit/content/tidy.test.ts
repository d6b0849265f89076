import { expect, it } from 'vitest'
import { readBibtex } from '../../../src/content/references/bibtex.ts'
import { tidied } from '../../../src/content/references/tidy.ts'

/** The one entry of a BibTeX file, in a brief in English. */
const only = (bib: string, lang = 'en') => readBibtex(bib, 'references.bib', lang).works[0]?.item

it.each([
  ['english british american usenglish ukenglish', 'en en-GB en-US en-US en-GB'],
  ['spanish español castellano mexican catalan', 'es es es es-MX ca'],
  ['french francais français canadien acadian', 'fr fr fr fr-CA fr-CA'],
  ['german ngerman germanb deutsch austrian naustrian', 'de de de de de-AT de-AT'],
  ['swissgerman nswissgerman dutch italian italiano', 'de-CH de-CH nl it it'],
  ['portuguese portuges brazilian brazil danish swedish', 'pt pt pt-BR pt-BR da sv'],
  ['norsk norwegian finnish polish czech russian ukrainian', 'nb nb fi pl cs ru uk'],
  ['turkish greek hungarian romanian arabic hebrew', 'tr el hu ro ar he'],
  ['chinese japanese korean latin', 'zh ja ko la'],
  ['pt-BR EN Spanish klingonisch', 'pt-BR EN es -'],
])('the languages %s are %s', (names, tags) => {
  const found = names.split(' ').map((language) => {
    const work = tidied({ id: 'a', type: 'book', language }, 'en')
    return work.language ?? '-'
  })
  expect(found.join(' ')).toBe(tags)
})

it.each([
  ['phdthesis', 'PhD thesis', 'Tesis doctoral', 'Thèse de doctorat'],
  ['mathesis', 'Master’s thesis', 'Tesis de maestría', 'Mémoire de master'],
  ['mastersthesis', 'Master’s thesis', 'Tesis de maestría', 'Mémoire de master'],
  ['bathesis', 'Bachelor’s thesis', 'Tesis de grado', 'Mémoire de licence'],
  ['techreport', 'Technical report', 'Informe técnico', 'Rapport technique'],
  ['resreport', 'Research report', 'Informe de investigación', 'Rapport de recherche'],
  ['Policy brief', 'Policy brief', 'Policy brief', 'Policy brief'],
])('the kind %s is printed as %s', (genre, ...printed) => {
  const found = ['en', 'es-MX', 'fr'].map((lang) =>
    tidied({ id: 'a', type: 'thesis', genre }, lang),
  )
  expect(found.map((work) => work['genre'])).toEqual(printed)
  expect(tidied({ id: 'a', type: 'thesis', genre }, 'de')['genre']).toBe(printed[0])
})

it.each([
  ['DOI', 'https://dx.doi.org/10.1000/a', '10.1000/a'],
  ['DOI', ' doi: 10.1000/a ', '10.1000/a'],
  ['URL', 'example.org', 'https://example.org'],
  ['URL', 'http://example.org', 'http://example.org'],
  ['URL', 'nowhere', 'nowhere'],
  ['URL', '', undefined],
])('a %s of %j is %j', (field, typed, read) => {
  expect(tidied({ id: 'a', type: 'book', [field]: typed }, 'en')[field]).toBe(read)
})

it('names with accents, particles and others are people', () => {
  const author = String.raw`{\'E}tienne Roux and Charles de la Tour and {\'E}mile de Pury and Voltaire and others`
  expect(
    only(`@book{a, title = {A}, author = {${author}}, editor = {Doe, Jo and others}}`),
  ).toMatchObject({
    author: [
      { family: 'Roux', given: 'Étienne' },
      { family: 'Tour', given: 'Charles', 'non-dropping-particle': 'de la' },
      { family: 'Pury', given: 'Émile', 'non-dropping-particle': 'de' },
      { family: 'Voltaire' },
      expect.objectContaining({}),
    ],
    editor: [{ family: 'Doe', given: 'Jo' }, expect.objectContaining({})],
  })
})

it('a chapter has the title of its book, and a misspelt field is named once', () => {
  const book = '@book{b, title = {B}, booktitle = {The Book}, publisher = {P}}'
  const parent = (type: string) => only(`@${type}{a, title = {A}, crossref = {b}}\n${book}`)
  for (const type of ['incollection', 'inproceedings', 'inbook']) {
    expect(parent(type)?.['container-title'], type).toBe('The Book')
  }
  const read = readBibtex(
    '@book{a, title = {A}, publihser = {P}, note = {N}, zzzzzz = {Z}, edtion = {2}, edition = {2}}',
    ...(['references.bib', 'en'] as const),
  )
  expect(read.problems.map(({ code, hint }) => `${code} ${hint}`)).toEqual([
    'unknown-reference-field Did you mean publisher?',
  ])
})
