import type { Brief } from '../../brief/model/brief.ts'
import { lengthCss } from './long-brief.ts'
import { marginEntries } from './margin-entries.ts'
import { marginCss } from './margin.ts'

/**
 * @returns the styles that depend on a brief: the places of its notes in the margin, and its title at the
 *   head of each printed page except the first
 */
export function inlineStyles(brief: Brief): string {
  /** A CSS string within a style element. */
  const title = brief.shortTitle.replace(
    /[<\\"\n]/g,
    (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `,
  )
  const css = `@page{@top-center{content:"${title}";font-size:9pt;font-style:italic}}@page:first{@top-center{content:none}}`
  return css + marginCss(brief, marginEntries(brief).ofCitations) + lengthCss(brief)
}
