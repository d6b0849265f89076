/** What the renderer needs to know about a layout: `socialCardLayout`, `coverLayout`. */
import type { Node } from '@takumi-rs/helpers'
import type { Card } from './card.ts'

export interface CardLayout {
  /** In pixels. */
  size: { width: number; height: number }
  /**
   * @param card what the card says
   * @returns the sizes to try for its words, largest first
   */
  candidateSizes: (card: Card) => number[]
  /** For words that fit at no other size; the rest of them is cut. */
  minSize: number
  /**
   * @param card what the card says
   * @param size size of the words
   * @returns the words alone, to be measured
   */
  wordsToMeasure: (card: Card, size: number) => Node
  /** @returns how high the words of a card may be */
  roomForWords: (card: Card) => number
  /**
   * @param card what the card says
   * @param size size of its words
   * @returns the card as Takumi draws it; text without room ends in an ellipsis
   */
  layOut: (card: Card, size: number) => Node
}

/** The family under which card-renderer.ts registers the site's font. */
export const fontFamily = 'Source Serif 4'
