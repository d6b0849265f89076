/** Finds the passage of each pull quote and places the quote in the text. */
import type { Block } from '../blocks/block.ts'
import type { Paragraph } from '../blocks/paragraph.ts'
import { buildPullQuote, type PullQuote } from '../blocks/pull-quote.ts'
import type { Section } from '../model/brief.ts'
import { paragraphId } from '../model/place-id.ts'
import type { PullQuoteRecord } from '../model/front-matter.ts'
import { numberOf } from './file-numbers.ts'
import { findPassage, prepareParagraphs, type PassageSearch } from '../passages/find-passage.ts'
import { error, positionOfField, warning, type Problem } from '../problems/problem.ts'
import { paragraphWithId, unknownParagraph } from './recommendations.ts'
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
 * Builds the pull quotes of one brief.
 *
 * @param entries the brief's pull-quote files
 * @param paragraphs the brief's paragraphs, in order
 * @returns the pull quotes by number with their places, and problems: a quotation without a passage
 *   or with several, and a paragraph that does not exist
 */
export function buildPullQuotes(
  entries: readonly Entry<PullQuoteRecord>[],
  paragraphs: readonly Paragraph[],
): { placed: PlacedQuote[]; problems: Problem[] } {
  const problems: Problem[] = []
  const candidates = entries.length === 0 ? [] : prepareParagraphs(paragraphs)
  const find = (entry: Entry<PullQuoteRecord>, field: 'from' | 'after'): Paragraph | undefined => {
    const id = entry.data[field]
    if (id === undefined) return undefined
    const paragraph = paragraphWithId(id, paragraphs)
    if (!paragraph)
      problems.push(unknownParagraph(id, positionOfField(entry, field), paragraphs.length))
    return paragraph
  }

  const placed = entries.flatMap((entry): PlacedQuote[] => {
    const number = numberOf(entry)
    if (number === undefined) return []
    const from = find(entry, 'from')
    const after = find(entry, 'after')
    const { plain } = textOf(entry.body)
    if (plain.length > LONGEST) {
      problems.push(tooLong(entry.file))
      return []
    }
    const search = findPassage(plain, candidates, from?.number)
    if (!search.found) {
      problems.push(withoutPassage(entry.file, search))
      return []
    }
    const quote = buildPullQuote(entry.body, number, search.found)
    problems.push(...warnOfDistance(entry, search.found.paragraph, after))
    return [{ quote, after: after?.number ?? search.found.paragraph }]
  })
  placed.sort((one, other) => one.quote.number - other.quote.number)
  return { placed, problems }
}

/**
 * Puts pull quotes into the flow of the sections.
 *
 * @param sections the brief's sections
 * @param placed pull quotes with their places
 * @returns the sections with each quote directly after its paragraph
 */
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

const tooLong = (file: string): Problem =>
  error(
    'too-much-markup',
    { file },
    `The pull quote has more than ${LONGEST} characters.`,
    'Quote fewer words.',
  )

function warnOfDistance(
  entry: Entry<PullQuoteRecord>,
  passage: number,
  after: Paragraph | undefined,
): Problem[] {
  if (!after || Math.abs(after.number - passage) <= NEAR) return []
  return [
    warning(
      'pull-quote-far-from-passage',
      positionOfField(entry, 'after'),
      `The pull quote is after ${after.id}, but its passage is in ${paragraphId(passage)}.`,
      `Place it within ${NEAR} paragraphs of its passage, or remove the field after to place it there.`,
    ),
  ]
}

function withoutPassage(file: string, search: Exclude<PassageSearch, { found: object }>): Problem {
  const { reason, candidates, nearest } = search
  if (reason === 'empty') {
    return error(
      'empty-pull-quote',
      { file },
      'The pull quote is empty.',
      'Write the quotation below the second ---, or delete the file.',
    )
  }
  if (reason === 'ambiguous') {
    const ids = [...new Set(candidates)].map(paragraphId)
    return error(
      'ambiguous-pull-quote',
      { file },
      `The words of this pull quote appear in several paragraphs: ${someOf(ids)}.`,
      `Name the one that you mean in the front matter: from: ${ids[0] ?? 'p1'}`,
    )
  }
  return error(
    'pull-quote-without-passage',
    { file },
    'The words of this pull quote are in none of the numbered paragraphs.',
    nearest
      ? `The nearest passage is in ${paragraphId(nearest.paragraph)}: it says “${nearest.passageWords}” where the pull quote says “${nearest.quotationWords}”. Quote it word for word, with … for words left out.`
      : 'Quote a paragraph word for word, not a list or block quotation, with … for words left out.',
  )
}
