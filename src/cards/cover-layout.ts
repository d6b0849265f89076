/** How the cover of a book is laid out: the social card of its brief, in portrait. */
import { container, text } from '@takumi-rs/helpers'
import type { Node } from '@takumi-rs/helpers'
import { directionOf } from '../i18n/strings.ts'
import type { Card } from './card.ts'
import { fontFamily, type CardLayout } from './layout.ts'
import { palette } from './palette.ts'

// All in pixels. Readers show covers as small as a stamp.
const SIZE = { width: 1200, height: 1800 } as const
const MARGIN = 120
const WIDTH = SIZE.width - 2 * MARGIN
const ROOM = 1100
const SMALL = 44
const LINE_HEIGHT = 1.14
const SIZES = [150, 136, 124, 112, 102, 92, 84, 76]
const MIN_SIZE = 68

export const coverLayout: CardLayout = {
  size: SIZE,
  candidateSizes: ({ words }) =>
    SIZES.filter((size) => words.length * 0.4 * size ** 2 * LINE_HEIGHT < WIDTH * ROOM),
  minSize: MIN_SIZE,
  wordsToMeasure: (card, size) =>
    container({ style: column(card), children: [text(title(card), wordsStyle(size))] }),
  roomForWords: () => ROOM,
  layOut: (card, size) =>
    container({
      style: {
        ...SIZE,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'space-between',
        paddingTop: 110,
        paddingBottom: 110,
        backgroundColor: palette.paper,
        fontFamily: `"${fontFamily}"`,
      },
      children: [
        container({
          style: column(card),
          children: [smallCaps(card.siteName), rule(palette.red, 6)],
        }),
        container({
          style: { ...column(card), height: ROOM },
          children: [
            text(title(card), {
              ...wordsStyle(size),
              lineClamp: Math.floor(ROOM / (size * LINE_HEIGHT)),
              textOverflow: 'ellipsis',
            }),
          ],
        }),
        container({ style: column(card), children: [rule(palette.rule, 4), byline(card)] }),
      ],
    }),
}

/** A short start of a compound stays with the rest: “U.S.-Mexico”, “Re-Engagement”. */
const title = ({ words }: Card): string => words.replace(/(?<=^|\s)(\S{1,4})-/gu, '$1\u2011')

const wordsStyle = (size: number) =>
  ({ fontSize: size, lineHeight: LINE_HEIGHT, color: palette.ink }) as const

const column = ({ lang }: Card) =>
  ({
    display: 'flex',
    flexDirection: 'column',
    gap: 36,
    width: WIDTH,
    direction: directionOf(lang),
    fontFamily: `"${fontFamily}"`,
  }) as const

const smallCaps = (words: string): Node =>
  text(words, {
    fontSize: SMALL,
    letterSpacing: '0.06em',
    color: palette.quiet,
    fontFeatureSettings: '"smcp", "onum"',
  })

const byline = ({ byline: words }: Card): Node =>
  text(words === '' ? ' ' : words, {
    fontSize: SMALL,
    lineHeight: 1.3,
    color: palette.ink,
    fontFeatureSettings: '"onum"',
    lineClamp: 3,
    textOverflow: 'ellipsis',
  })

const rule = (color: string, height: number): Node =>
  container({ style: { width: WIDTH, height, backgroundColor: color } })
