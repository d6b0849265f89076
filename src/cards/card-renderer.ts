/** Draws cards with Takumi. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Renderer } from '@takumi-rs/core'
import { create } from 'fontkitten'
import type { Card } from './card.ts'
import { socialCardLayout } from './card-layout.ts'
import { fontFamily, type CardLayout } from './layout.ts'

/** The whole font, not the subset that pages load: it has Greek, Cyrillic and all of Latin. */
const FONTS = [
  { style: 'normal', file: '400Regular/SourceSerif4_400Regular.ttf' },
  { style: 'italic', file: '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf' },
] as const

export class CardRenderer {
  readonly #renderer: Renderer
  /** The characters that every font has. */
  readonly #characters: ReadonlySet<number>

  private constructor(renderer: Renderer, characters: ReadonlySet<number>) {
    this.#renderer = renderer
    this.#characters = characters
  }

  /**
   * @returns a renderer with the site's fonts
   * @throws if the fonts cannot be read
   */
  static async load(): Promise<CardRenderer> {
    const require = createRequire(import.meta.url)
    const renderer = new Renderer()
    const sets: Set<number>[] = []
    for (const { style, file } of FONTS) {
      const data = await readFile(require.resolve(`@expo-google-fonts/source-serif-4/${file}`))
      await renderer.registerFont({ name: fontFamily, data, style, weight: 400 })
      const font = create(data)
      sets.push(new Set('characterSet' in font ? font.characterSet : []))
    }
    return new CardRenderer(
      renderer,
      sets.reduce((common, set) => common.intersection(set)),
    )
  }

  /** @returns the card as PNG, its words as large as there is room; one card, the same bytes */
  async draw(card: Card, layout: CardLayout = socialCardLayout): Promise<Buffer<ArrayBuffer>> {
    const node = layout.layOut(card, await this.#sizeOf(card, layout))
    return this.#renderer.render(node, { ...layout.size, format: 'png', lang: card.lang })
  }

  /** @returns the characters of a card that the fonts lack, each once */
  missing({ siteName, label, words, below, byline, source }: Card): string[] {
    const characters = new Set([siteName, label, words, below, byline, source].join(''))
    return [...characters].filter(
      (one) => !/\p{C}/u.test(one) && !this.#characters.has(one.codePointAt(0) ?? 0),
    )
  }

  /** The largest size at which the words have room, else the smallest. */
  async #sizeOf(card: Card, layout: CardLayout): Promise<number> {
    for (const size of layout.candidateSizes(card)) {
      const node = layout.wordsToMeasure(card, size)
      const { children } = await this.#renderer.measure(node, { ...layout.size, lang: card.lang })
      if ((children[0]?.height ?? 0) <= layout.roomForWords(card)) return size
    }
    return layout.minSize
  }
}

let loading: Promise<CardRenderer> | undefined

/** @returns the renderer, which loads its fonts once */
export const cardRenderer = (): Promise<CardRenderer> => (loading ??= CardRenderer.load())
