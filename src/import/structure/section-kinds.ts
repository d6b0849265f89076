/** Sections that every report has, by their titles in English, Spanish and French. */

export type SectionKind =
  | 'summary'
  | 'abstract'
  | 'recommendations'
  | 'notes'
  | 'references'
  | 'contents'
  | 'authors'
  | 'acknowledgements'
  | 'funding'
  | 'disclosure'

const TITLES: readonly [SectionKind, RegExp][] = [
  [
    'summary',
    /^(?:executive summary|summary|key (?:findings|messages|points|takeaways)|in brief|at a glance|resumen(?: ejecutivo)?|(?:principales )?hallazgos|(?:ideas|mensajes|puntos) clave|en breve|résumé exécutif|synthèse|(?:messages|points|idées) clés?|principaux constats|l['’]essentiel|en bref)$/i,
  ],
  ['abstract', /^(?:abstract|résumé)$/i],
  [
    'recommendations',
    /^(?:(?:policy |our |key |summary of )?recommendations?(?: for .+)?|recomendaciones(?: de política.*| para .+)?|(?:nos |principales )?recommandations(?: (?:pour|de) .+)?)$/i,
  ],
  [
    'notes',
    /^(?:end ?notes|footnotes|notes|notas(?: al (?:final|pie))?|notes (?:de fin|de bas de page))$/i,
  ],
  [
    'contents',
    /^(?:(?:table of )?contents|índice(?: general| de contenidos?)?|tabla de contenidos?|contenido|table des matières|sommaire)$/i,
  ],
  [
    'authors',
    /^(?:about the authors?|the authors?|sobre (?:el autor|la autora|los autores|las autoras)|à propos (?:de l['’]auteure?|des auteure?s)|l['’]auteure?|les auteure?s)$/i,
  ],
  [
    'references',
    /^(?:(?:list of )?references|bibliography|works cited|referencias(?: bibliográficas)?|bibliografía|références(?: bibliographiques)?|bibliographie)$/i,
  ],
  ['acknowledgements', /^(?:acknowledge?ments?|agradecimientos|remerciements)$/i],
  ['funding', /^(?:funding(?: statement)?|financiación|financiamiento|financement)$/i],
  [
    'disclosure',
    /^(?:(?:conflicts?|declaration) of (?:competing )?interests?|competing interests|disclosures?(?: statement)?|conflictos? de intereses?|conflits? d['’]intérêts?)$/i,
  ],
]

/**
 * @param title a section's title, without its number
 * @returns what kind of section it is; `undefined` for a section of the text
 */
export const kindOfSection = (title: string): SectionKind | undefined =>
  TITLES.find(([, pattern]) => pattern.test(title.trim().replace(/[.:]$/, '')))?.[0]

/** @returns whether words are the title of such a section, or those of several, one right below the other */
export const areSectionTitles = (words: string): boolean =>
  kindOfSection(words) !== undefined ||
  [...words.matchAll(/ /g)].some(
    ({ index }) =>
      kindOfSection(words.slice(0, index)) !== undefined &&
      areSectionTitles(words.slice(index + 1)),
  )
