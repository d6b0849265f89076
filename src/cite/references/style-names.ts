/** The CSL style of each name that `citationStyle` may have. All are CC BY-SA 3.0. */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { isCitationStyle, type CitationStyleName } from '../../brief/model/citation-style.ts'
import { citationStyles } from '../styles.ts'
import { chicagoNotes } from './chicago-notes.ts'
import { ieee } from './ieee.ts'

const ofPanel = (id: string): string => citationStyles.find((style) => style.id === id)?.xml ?? ''

const STYLES: Record<CitationStyleName, string> = {
  apa: ofPanel('apa'),
  'chicago-author-date': ofPanel('chicago'),
  'chicago-notes': chicagoNotes,
  mla: ofPanel('mla'),
  ieee,
  vancouver: plugins.config.get('@csl').styles.get('vancouver'),
}

/**
 * @param style the name of a style, or the text of a CSL file
 * @returns the style as XML. It writes an author's name in each entry, also where the style has a dash
 *   for the author of the entry before: an entry is also shown alone
 */
export function styleXml(style: string): string {
  const xml = isCitationStyle(style) ? STYLES[style] : style
  return xml.replace(/\ssubsequent-author-substitute="[^"]*"/g, '')
}
