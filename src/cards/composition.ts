/** How a card is set: like a title page in print, on paper, in three inks. */
import { container, text } from '@takumi-rs/helpers'
import type { Node } from '@takumi-rs/helpers'
import { shorten } from '../brief/text/shorten.ts'
import { directionOf } from '../i18n/strings.ts'
import { cardSize, type Card } from './card.ts'
import { fit, type Fitted, type Setting } from './fit.ts'

/** Colours by their names in tokens.css. */
export type Inks = Record<'paper' | 'rule' | 'ink' | 'quiet' | 'red', string>

/** The family under which drawing.ts registers the site's face. */
export const family = 'Source Serif 4'

// Everything in pixels of the whole card; a chat shows it at half of that, so nothing is below 28.
const MARGIN = 72
const SMALL = 30
const WIDTH = cardSize.width - 2 * MARGIN
/** Between the rules, less the air above and below. */
const HEIGHT = 370
const SIZES = [92, 84, 76, 70, 64, 58, 53, 48, 44, 40]
const BELOW_SIZES = [34]
const GAP = 26
/** Room is kept for the source beside many authors. */
const BYLINE = 0.72 * WIDTH
/** At least as many lines of the quieter words are shown. */
const BELOW_LINES = 3
/** In characters: more than there is ever room for. */
const MOST_BELOW = 500
const LEADING = { words: 1.16, below: 1.36 }

/** Sets a tree of nodes and says what its text takes up. */
export type Measure = (node: Node) => Promise<Setting>

const wordsNode = (words: string, size: number, inks: Inks): Node =>
  text(words, { fontSize: size, lineHeight: LEADING.words, color: inks.ink })

const belowNode = (words: string, size: number, inks: Inks): Node =>
  text(words, { fontSize: size, lineHeight: LEADING.below, color: inks.quiet })

/**
 * @param card what the card says
 * @param inks the colours
 * @param measure sets text as it will be drawn
 * @returns the card as Takumi draws it; its words are as large as the room allows
 */
export async function compose(card: Card, inks: Inks, measure: Measure): Promise<Node> {
  const within = (node: Node) => measure(container({ children: [node], style: column(card) }))
  const reserved =
    card.below === '' ? 0 : GAP + BELOW_LINES * Math.max(...BELOW_SIZES) * LEADING.below
  const words = await fit(card.words, sizesFor(card.words), HEIGHT - reserved, (some, size) =>
    within(wordsNode(some, size, inks)),
  )
  const below =
    card.below === ''
      ? undefined
      : await fit(
          shorten(card.below, MOST_BELOW),
          BELOW_SIZES,
          HEIGHT - GAP - words.height,
          (some, size) => within(belowNode(some, size, inks)),
        )
  return container({
    style: {
      ...cardSize,
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'space-between',
      paddingTop: 50,
      paddingBottom: 46,
      backgroundColor: inks.paper,
      fontFamily: `"${family}"`,
    },
    children: [
      ...head(card, inks),
      container({
        style: { ...column(card), height: HEIGHT },
        children: body(words, below, inks),
      }),
      ...foot(card, inks),
    ],
  })
}

/**
 * The sizes that are worth a try: letters of this face are on average half as wide as high, so at
 * two fifths the words would overflow for certain. Setting text takes a good part of the time.
 */
function sizesFor(words: string): number[] {
  const room = WIDTH * HEIGHT
  return SIZES.filter(
    (size) => size === SIZES.at(-1) || words.length * 0.4 * size ** 2 * LEADING.words < room,
  )
}

const page = ({ lang }: Card) =>
  ({
    ...{ display: 'flex', width: WIDTH, gap: GAP },
    ...{ direction: directionOf(lang), fontFamily: `"${family}"` },
  }) as const

const column = (card: Card) => ({ ...page(card), flexDirection: 'column' }) as const

function body(words: Fitted, below: Fitted | undefined, inks: Inks): Node[] {
  return [
    wordsNode(words.words, words.size, inks),
    ...(below ? [belowNode(below.words, below.size, inks)] : []),
  ]
}

/** The masthead at the left, the kind of the thing at the right, both in small capitals. */
function head(card: Card, inks: Inks): Node[] {
  const smallCaps = (words: string, color: string) =>
    text(words, {
      fontSize: SMALL,
      letterSpacing: '0.06em',
      fontFeatureSettings: '"smcp", "onum"',
      color,
    })
  // The library's card says its name large.
  const name = card.words === card.siteName ? ' ' : card.siteName
  return [
    row(card, [smallCaps(name, inks.quiet), smallCaps(card.label, inks.red)]),
    rule(inks.red, 3),
  ]
}

function foot(card: Card, inks: Inks): Node[] {
  const small = { fontSize: SMALL, fontFeatureSettings: '"onum"' } as const
  const oneLine = { textOverflow: 'ellipsis', whiteSpace: 'nowrap', overflow: 'hidden' } as const
  return [
    rule(inks.rule, 2),
    row(card, [
      text(card.byline === '' ? ' ' : card.byline, {
        ...{ ...small, ...oneLine, color: inks.ink },
        ...{ flexShrink: 0, maxWidth: BYLINE },
      }),
      text(card.source, {
        ...{ ...small, ...oneLine, color: inks.quiet },
        fontStyle: 'italic',
      }),
    ]),
  ]
}

function row(card: Card, children: Node[]): Node {
  return container({ style: { ...page(card), justifyContent: 'space-between' }, children })
}

const rule = (color: string, height: number): Node =>
  container({ style: { width: WIDTH, height, backgroundColor: color } })
