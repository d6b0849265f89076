/** Pull quotes: words of a paragraph, repeated in large type. */
import type { Root } from 'hast'
import type { Place } from '../model/place.ts'
import { pullQuoteId } from '../model/place-id.ts'
import type { Aliased, Text } from '../model/text.ts'
import { textOf } from '../text/plain-text.ts'

export interface PullQuote extends Text, Aliased {
  kind: 'pull-quote'
  number: number
  /** `q1` */
  id: string
  passage: QuotedPassage
}

/** The words of a paragraph that a pull quote repeats. */
export interface QuotedPassage {
  /** Number of the paragraph. */
  paragraph: number
  /** Offsets into the paragraph's plain text, in UTF-16 code units; `end` is exclusive. */
  start: number
  end: number
}

/**
 * @param body the body of a pull-quote file
 * @param number its number, from 1
 * @param passage the words that it repeats
 * @returns the pull quote
 */
export function buildPullQuote(body: Root, number: number, passage: QuotedPassage): PullQuote {
  return {
    kind: 'pull-quote',
    number,
    id: pullQuoteId(number),
    ...textOf(body),
    aliases: [],
    passage,
  }
}

/** @returns the place of a pull quote */
export function placesOfPullQuote({ kind, id, plain, aliases }: PullQuote): Place[] {
  return [{ kind, id, plain, aliases }]
}
