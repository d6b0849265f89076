/** What publications say about how they came about, and their keywords. */
import type { Brief } from '../../brief/model/brief.ts'
import { paragraphsOfField } from '../../brief/model/record-fields.ts'
import { stringsFor } from '../../i18n/strings.ts'

/** @returns the statements that a brief has, each with its title and paragraphs */
export function statementsOf(brief: Brief): { title: string; paragraphs: string[] }[] {
  const { lang, acknowledgements, funding, disclosure, keywords } = brief
  const strings = stringsFor(lang)
  return [
    { title: strings.acknowledgements, text: acknowledgements },
    { title: strings.funding, text: funding },
    { title: strings.disclosure, text: disclosure },
    { title: strings.keywords, text: keywords?.join(' · ') },
  ].flatMap(({ title, text }) =>
    text === undefined ? [] : [{ title, paragraphs: paragraphsOfField(text) }],
  )
}
