/** Citations and cross references of Pandoc and Quarto, as Markdown. */
import type { PhrasingContent } from 'mdast'
import { doubtful } from '../source.ts'
import type { Reading } from './reading.ts'
import { textIn, type Citation, type Inline } from './ast.ts'

/** What begins the keys of Quarto's cross references: `@fig-remittances`. */
const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst|thm|def)-/

/** @returns whether all keys are Quarto's cross references */
export const isCrossReference = (citations: readonly Citation[]): boolean =>
  citations.every(({ citationId }) => CROSS_REFERENCE.test(citationId))

/** Keys that the project's citations allow without braces. */
const KEY = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?$/u

/**
 * @param citations what one pair of brackets has
 * @param written the document's own characters for it
 * @returns the citation as Markdown, cross references as links without words; the characters if they can be neither
 */
export function citationMarkdown(
  citations: readonly Citation[],
  written: readonly Inline[],
  reading: Reading,
): PhrasingContent[] {
  if (isCrossReference(citations)) {
    return citations.flatMap(({ citationId }, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: ', ' }]),
      { type: 'link', url: `#${citationId}`, children: [] },
    ])
  }
  if (!citations.every(({ citationId }) => KEY.test(citationId) && reading.keys.has(citationId))) {
    const kind = 'citations without an entry in the references'
    const advice = 'Add the work to references.bib and write [@key], or write the words.'
    reading.losses.push(doubtful(kind, textIn(written), advice, 'citations'))
    return [{ type: 'text', value: textIn(written) }]
  }
  return [{ type: 'html', value: markdownOf(citations) }]
}

function markdownOf(citations: readonly Citation[]): string {
  const [first, ...rest] = citations
  if (first?.citationMode.t === 'AuthorInText' && rest.length === 0) {
    const suffix = textIn(first.citationSuffix).replace(/^[,\s]+/, '')
    return suffix === '' ? `@${first.citationId}` : `@${first.citationId} [${suffix}]`
  }
  const parts = citations.map(({ citationPrefix, citationId, citationSuffix, citationMode }) => {
    const prefix = textIn(citationPrefix).trim()
    const suffix = textIn(citationSuffix).replace(/\s+$/, '')
    const key = `${citationMode.t === 'SuppressAuthor' ? '-' : ''}@${citationId}`
    const after = suffix === '' || /^[,\s]/.test(suffix) ? suffix : ` ${suffix}`
    return `${prefix === '' ? '' : `${prefix} `}${key}${after}`
  })
  return `[${parts.join('; ')}]`
}
