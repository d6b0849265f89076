/** Finds the passage of each pull quote and places the quote in the text. */
import type { Block } from '../blocks/block.ts'
import type { Paragraph } from '../blocks/paragraph.ts'
import type { PullQuote } from '../blocks/pull-quote.ts'
import type { Section } from '../model/brief.ts'
import { paragraphId, pullQuoteId } from '../model/place-id.ts'
import type { PullQuoteRecord } from '../model/front-matter.ts'
import { numberOf } from './file-numbers.ts'
import { findPassage, prepareParagraphs, type PassageSearch } from '../passages/find-passage.ts'
import { error, positionOfField, warning, type Problem } from '../problems/problem.ts'
import { findParagraph } from './recommendations.ts'
import type { Entry } from '../model/source.ts'
import { someOf } from '../text/ranges.ts'
import { textOf } from '../text/plain-text.ts'

interface PlacedQuote {
  quote: PullQuote
  /** Number of the paragraph that it follows. */
  after: number
}

/** The largest distance of a quote from its passage without a warning, in paragraphs. */
const NEAR = 5

/** Characters of a quote: the time to find its passage grows with their product with those of the text. */
const LONGEST = 2_000

/**
 * @param entries the brief's pull-quote files
 * @param paragraphs the brief's paragraphs, in order
 * @param problems gets one for each quotation without a passage or with several, or far from it, and for
 *   each paragraph that does not exist
 * @returns the pull quotes by number with their places
 */
export function buildPullQuotes(
  entries: readonly Entry<PullQuoteRecord>[],
  paragraphs: readonly Paragraph[],
  problems: Problem[],
): PlacedQuote[] {
  const candidates = entries.length === 0 ? [] : prepareParagraphs(paragraphs)
  const find = (entry: Entry<PullQuoteRecord>, field: 'from' | 'after'): Paragraph | undefined => {
    const id = entry.data[field]
    return id === undefined ? id : findParagraph(id, entry, field, paragraphs, problems)
  }
  const placed = entries.flatMap((entry): PlacedQuote[] => {
    const number = numberOf(entry)
    if (number === undefined) return []
    const { file } = entry
    const from = find(entry, 'from')
    const after = find(entry, 'after')
    const text = textOf(entry.body)
    if (text.plain.length > LONGEST) {
      const message = `The pull quote has more than ${LONGEST} characters.`
      problems.push(error('too-much-markup', { file }, message, 'Quote fewer words.'))
      return []
    }
    const search = findPassage(text.plain, candidates, from?.number)
    if (!search.found) {
      problems.push(withoutPassage(file, search))
      return []
    }
    const { paragraph } = search.found
    if (after && Math.abs(after.number - paragraph) > NEAR) {
      const message = `The pull quote is after ${after.id}, but its passage is in ${paragraphId(paragraph)}.`
      const hint = `Place it within ${NEAR} paragraphs of its passage, or remove the field after to place it there.`
      const position = positionOfField(entry, 'after')
      problems.push(warning('pull-quote-far-from-passage', position, message, hint))
    }
    const id = pullQuoteId(number)
    const passage = search.found
    const quote: PullQuote = { kind: 'pull-quote', number, id, ...text, aliases: [], passage }
    return [{ quote, after: after?.number ?? paragraph }]
  })
  return placed.sort((one, other) => one.quote.number - other.quote.number)
}

/** @returns the sections with each pull quote directly after its paragraph */
export function placePullQuotes(sections: readonly Section[], placed: PlacedQuote[]): Section[] {
  const byParagraph = Map.groupBy(placed, ({ after }) => after)
  return sections.map((section) => ({
    ...section,
    flow: section.flow.flatMap((block): Block[] => {
      if (block.kind !== 'paragraph') return [block]
      const here = byParagraph.get(block.number) ?? []
      return [block, ...here.map(({ quote }) => quote)]
    }),
  }))
}

function withoutPassage(file: string, search: Exclude<PassageSearch, { found: object }>): Problem {
  const { reason, candidates, nearest } = search
  if (reason === 'empty') {
    const hint = 'Write the quotation below the second ---, or delete the file.'
    return error('empty-pull-quote', { file }, 'The pull quote is empty.', hint)
  }
  if (reason === 'ambiguous') {
    const ids = [...new Set(candidates)].map(paragraphId)
    const message = `The words of this pull quote appear in several paragraphs: ${someOf(ids)}.`
    const hint = `Name the one that you mean in the front matter: from: ${ids[0] ?? 'p1'}`
    return error('ambiguous-pull-quote', { file }, message, hint)
  }
  const message = 'The words of this pull quote are in none of the numbered paragraphs.'
  const hint = nearest
    ? `The nearest passage is in ${paragraphId(nearest.paragraph)}: it says “${nearest.passageWords}” where the pull quote says “${nearest.quotationWords}”. Quote it word for word, with … for words left out.`
    : 'Quote a paragraph word for word, not a list or block quotation, with … for words left out.'
  return error('pull-quote-without-passage', { file }, message, hint)
}
