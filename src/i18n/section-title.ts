/** Titles of sections with their numbers: “2 Walls”, “Appendix A. How we counted”. */
import { formatNumber, stringsFor } from './strings.ts'

/** A section or an appendix. */
interface Titled {
  title: string
  number?: string | undefined
  isAppendix: boolean
}

/** How titles of appendices begin that name themselves: “Annex 1: Data”. */
const OWN_NAME = /^(appendix|annexe?|anexo|ap[eé]ndice|anhang|allegato)(?!\p{L})/iu

/** @returns whether the title of an appendix says that it is one: “Annex 1: Data” */
export const namesItself = ({ title, isAppendix }: Titled): boolean =>
  isAppendix && OWN_NAME.test(title)

/** @returns what is before a title: `2`, `Appendix A.`; '' without a number or if it names itself */
export function sectionLabel(section: Titled, lang: string): string {
  const { number, isAppendix } = section
  if (number === undefined || namesItself(section)) return ''
  return isAppendix ? `${stringsFor(lang).appendix(number)}.` : numberInDigits(number, lang)
}

/** Like `sectionLabel`; returns the label and the title: `2 Walls` */
export function sectionTitle(section: Titled, lang: string): string {
  const label = sectionLabel(section, lang)
  return label === '' ? section.title : `${label} ${section.title}`
}

/** @returns the number of a section, `1.2` or `A.1`, in the language's digits; '' for none */
export const numberInDigits = (number: string | undefined, lang: string): string =>
  (number ?? '').replace(/\d+/g, (part) => formatNumber(Number(part), lang))
