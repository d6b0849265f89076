/**
 * The published CSL styles that citations are formatted with, and the locales that they need: files of
 * `styles`, which has a note on their licence, and of the package @citation-js/plugin-csl.
 */
import { readFileSync } from 'node:fs'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { isCitationStyle, type CitationStyleName } from '../brief/model/citation-style.ts'

const { styles, locales } = plugins.config.get('@csl')

const readStyle = (name: string): string => readFileSync(`src/cite/styles/${name}.csl`, 'utf8')

const STYLES: Record<CitationStyleName, string> = {
  apa: styles.get('apa'),
  'chicago-author-date': readStyle('chicago-author-date'),
  'chicago-notes': readStyle('chicago-notes'),
  mla: readStyle('mla'),
  ieee: readStyle('ieee'),
  vancouver: styles.get('vancouver'),
}

/** A brief is cited alone; citeproc needs 90 MB and a second for the order of a list in APA. */
const withoutOrder = (xml: string): string => xml.replace(/<sort>.*?<\/sort>/gs, '')

export interface CitationStyle {
  id: 'apa' | 'chicago' | 'mla'
  /** The style in the CSL 1.0.2 format. */
  xml: string
}

/** The styles in which a brief can be cited, in the order in which they are shown. */
export const citationStyles: readonly CitationStyle[] = [
  { id: 'apa', xml: withoutOrder(STYLES.apa) },
  { id: 'chicago', xml: withoutOrder(STYLES['chicago-author-date']) },
  { id: 'mla', xml: withoutOrder(STYLES.mla) },
]

/**
 * @returns the style of a reference list as XML, by its name or from the text of a CSL file. It writes an author's
 *   name in each entry, never a dash for that of the entry before: an entry is also shown alone
 */
export function styleXml(style: string): string {
  const xml = isCitationStyle(style) ? STYLES[style] : style
  return xml.replace(/\ssubsequent-author-substitute="[^"]*"/g, '')
}

/** @returns the name of the CSL locale for a language; `en-US` if there is none */
export function localeFor(lang: string): string {
  const [language = ''] = lang.split('-')
  const names = locales.list()
  return names.find((name) => name === lang || name.startsWith(`${language}-`)) ?? 'en-US'
}

/** @returns a CSL locale by its name, as XML; US English if there is none */
export const localeXml = (name: string): string => locales.get(locales.has(name) ? name : 'en-US')
