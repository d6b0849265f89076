/** How a social card is laid out: like a title page in print. */
import { container, text } from '@takumi-rs/helpers'
import type { Node } from '@takumi-rs/helpers'
import { shorten } from '../brief/text/shorten.ts'
import { directionOf } from '../i18n/strings.ts'
import { cardSize, type Card } from './card.ts'
import { fontFamily, type CardLayout } from './layout.ts'
import { palette } from './palette.ts'

// All in pixels. Chats show a card at half its size, so no text is smaller than 28.
const MARGIN = 72
const WIDTH = cardSize.width - 2 * MARGIN
/** Between the two rules, without the space above and below. */
const HEIGHT = 370
const GAP = 26
const SMALL = 30
const BELOW_SIZE = 34
/** At least this many lines of the text below the words are shown. */
const MIN_BELOW_LINES = 3
/** In characters: more than there is ever room for. */
const MAX_BELOW = 400
/** The rest of the line is for the source. */
const BYLINE_WIDTH = 0.72 * WIDTH
const LINE_HEIGHT = { words: 1.16, below: 1.36 }

const SIZES = [92, 84, 76, 70, 64, 58, 53, 48, 44]
const MIN_SIZE = 40

/**
 * Letters of this font are on average half as wide as high; sizes that would overflow even at two fifths
 * are left out, since measuring is slow.
 */
const candidateSizes = ({ words }: Card): number[] =>
  SIZES.filter((size) => words.length * 0.4 * size ** 2 * LINE_HEIGHT.words < WIDTH * HEIGHT)

const wordsToMeasure = (card: Card, size: number): Node =>
  container({ style: column(card), children: [text(card.words, wordsStyle(size))] })

const roomForWords = ({ below }: Card): number =>
  below === '' ? HEIGHT : HEIGHT - GAP - MIN_BELOW_LINES * BELOW_SIZE * LINE_HEIGHT.below

function layOutCard(card: Card, size: number): Node {
  return container({
    style: {
      ...cardSize,
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'space-between',
      paddingTop: 50,
      paddingBottom: 46,
      backgroundColor: palette.paper,
      fontFamily: `"${fontFamily}"`,
    },
    children: [
      ...header(card),
      container({
        style: { ...column(card), height: HEIGHT },
        children: [words(card, size), ...(card.below === '' ? [] : [below(card)])],
      }),
      ...footer(card),
    ],
  })
}

const wordsStyle = (size: number) =>
  ({ fontSize: size, lineHeight: LINE_HEIGHT.words, color: palette.ink }) as const

function words(card: Card, size: number): Node {
  const lineClamp = Math.floor(roomForWords(card) / (size * LINE_HEIGHT.words))
  const cut = { lineClamp, textOverflow: 'ellipsis', flexShrink: 0 } as const
  return text(card.words, { ...wordsStyle(size), ...cut })
}

/** Takes the room that the words leave. */
function below(card: Card): Node {
  return text(shorten(card.below, MAX_BELOW), {
    fontSize: BELOW_SIZE,
    lineHeight: LINE_HEIGHT.below,
    color: palette.quiet,
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  })
}

/** The library's name on one side, the kind of the thing on the other, in small capitals. */
function header(card: Card): Node[] {
  const smallCaps = (words: string, color: string) =>
    text(words, {
      fontSize: SMALL,
      letterSpacing: '0.06em',
      color,
      fontFeatureSettings: '"smcp", "onum"',
    })
  // The library's own card has the name as its words.
  const name = card.words === card.siteName ? ' ' : card.siteName
  return [
    row(card, [smallCaps(name, palette.quiet), smallCaps(card.label, palette.red)]),
    rule(palette.red, 3),
  ]
}

function footer(card: Card): Node[] {
  const small = {
    fontSize: SMALL,
    fontFeatureSettings: '"onum"',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  } as const
  return [
    rule(palette.rule, 2),
    row(card, [
      text(card.byline === '' ? ' ' : card.byline, {
        ...small,
        color: palette.ink,
        flexShrink: 0,
        maxWidth: BYLINE_WIDTH,
      }),
      text(card.source, { ...small, color: palette.quiet, fontStyle: 'italic' }),
    ]),
  ]
}

const line = ({ lang }: Card) =>
  ({ display: 'flex', width: WIDTH, gap: GAP, direction: directionOf(lang) }) as const

const column = (card: Card) =>
  ({ ...line(card), flexDirection: 'column', fontFamily: `"${fontFamily}"` }) as const

const row = (card: Card, children: Node[]): Node =>
  container({ style: { ...line(card), justifyContent: 'space-between' }, children })

const rule = (color: string, height: number): Node =>
  container({ style: { width: WIDTH, height, backgroundColor: color } })

export const socialCardLayout: CardLayout = {
  size: cardSize,
  candidateSizes,
  minSize: MIN_SIZE,
  wordsToMeasure,
  roomForWords,
  layOut: layOutCard,
}
