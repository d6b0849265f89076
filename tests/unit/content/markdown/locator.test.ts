import { expect, it } from 'vitest'
import { locatorIn } from '../../../../src/content/markdown/locator.ts'

it.each(
  Object.entries({
    page: 'p. pp. page pages pág. págs. páginas pag. paginas',
    chapter: 'ch. chap. chaps. chapter chapters cap. caps. capítulo capitulos chapitre',
    section: 'sec. secs. sect. section sections secc. sección secciones § §§',
    paragraph: 'par. para. paras. paragraph paragraphs párr. párrs. párrafo paragraphe ¶ ¶¶',
    note: 'n. nn. note notes nota notas',
    figure: 'fig. figs. figure figures figura figuras',
    volume: 'vol. vols. volume volumes volumen volúmenes',
    part: 'pt. pts. part parts parte partes partie',
    book: 'bk. bks. book books libro libros livre livres',
    column: 'col. cols. column columna colonne',
    line: 'l. ll. line lines línea líneas ligne lignes',
    verse: 'v. vv. verse verses versículo verset',
    issue: 'no. nos. issue issues núm. números numéro n°',
    folio: 'fol. fols. folio folios',
  }).flatMap(([label, words]) => words.split(' ').map((word) => [word, label] as const)),
)('%s is a %s', (word, label) => {
  expect(locatorIn(`, ${word} 4`)).toEqual({ label, locator: '4', rest: '' })
})

it.each([
  [', 4', { label: 'page', locator: '4', rest: '' }],
  [' p. 4', { label: 'page', locator: '4', rest: '' }],
  [', pp. 30-32, with suffix', { label: 'page', locator: '30-32', rest: ', with suffix' }],
  [', pp. 4--6 and 9', { label: 'page', locator: '4-6 and 9', rest: '' }],
  [', pp. 4 & 6, 9 y 12.', { label: 'page', locator: '4 & 6, 9 y 12', rest: '.' }],
  [', p. xii and *passim*', { label: 'page', locator: 'xii', rest: ' and *passim*' }],
  [', sec. A.3:', { label: 'section', locator: 'A.3', rest: ':' }],
  [', §4a', { label: 'section', locator: '4a', rest: '' }],
  [', {p. 4 of 9}, end', { label: 'page', locator: '4 of 9', rest: ', end' }],
  [', {ch. 4}', { label: 'chapter', locator: '4', rest: '' }],
  [' 4', { label: '', locator: '', rest: ' 4' }],
  [', xii', { label: '', locator: '', rest: ', xii' }],
  [', in 2020', { label: '', locator: '', rest: ', in 2020' }],
  [', p. of', { label: '', locator: '', rest: ', p. of' }],
  [', partly 4', { label: '', locator: '', rest: ', partly 4' }],
])('%j has the locator %j', (after, found) => {
  expect(locatorIn(after)).toEqual(found)
})
