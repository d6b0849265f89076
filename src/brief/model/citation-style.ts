/** Names of citation styles, as `citationStyle` of `brief.md` has them. */

export const citationStyleNames = [
  ...(['chicago-author-date', 'chicago-notes', 'apa', 'mla', 'ieee', 'vancouver'] as const),
] as const

export type CitationStyleName = (typeof citationStyleNames)[number]

/** The style of a brief that names none: Pandoc's. */
export const defaultCitationStyle: CitationStyleName = 'chicago-author-date'

/** @returns whether a text is the name of a style that the site has */
export const isCitationStyle = (name: string): name is CitationStyleName =>
  citationStyleNames.some((one) => one === name)
