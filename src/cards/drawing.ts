/** Cards to pictures, by Takumi. */
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire, findPackageJSON } from 'node:module'
import { Renderer, type MeasuredTextRun } from '@takumi-rs/core'
import { create } from 'fontkitten'
import { cardSize, type Card } from './card.ts'
import { compose, family, type Inks, type Measure } from './composition.ts'

export interface Press {
  /** Changes with everything but the words that a picture is made of: code, face, colours, Takumi. */
  version: string
  /** @returns the card as PNG; the same card gives the same bytes */
  draw: (card: Card) => Promise<Uint8Array>
  /** @returns the characters of a card that the face does not have, each once */
  missing: (card: Card) => string[]
}

/** The whole face and not the site's cut of it: it has Greek, Cyrillic and all of Latin. */
const FACES = [
  { style: 'normal', file: '400Regular/SourceSerif4_400Regular.ttf' },
  { style: 'italic', file: '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf' },
] as const

/** The files that have a say in how a card looks. */
const CODE = ['src/cards/*.ts', 'src/brief/text/shorten.ts', 'src/i18n/strings.ts']

/**
 * Makes ready to draw.
 *
 * @param root the project's root, a `file:` address that ends in a slash
 * @returns what draws cards
 * @throws where the face, the colours or the drawing code cannot be read
 */
export async function openPress(root: URL): Promise<Press> {
  const require = createRequire(new URL('package.json', root))
  const faces = await Promise.all(
    FACES.map(async ({ style, file }) => ({
      style,
      data: await readFile(require.resolve(`@expo-google-fonts/source-serif-4/${file}`)),
    })),
  )
  const renderer = new Renderer()
  for (const { style, data } of faces) {
    await renderer.registerFont({ name: family, data, style, weight: 400 })
  }
  const tokens = await readFile(new URL('src/styles/tokens.css', root), 'utf8')
  const inks = inksOf(tokens)

  return {
    version: await versionOf(root, [
      ...faces.map(({ data }) => data),
      Buffer.from(tokens),
      await readFile(findPackageJSON('@takumi-rs/core', root) ?? ''),
    ]),
    draw: async (card) => {
      const node = await compose(card, inks, measureWith(renderer, card.lang))
      return renderer.render(node, { ...cardSize, format: 'png', lang: card.lang })
    },
    missing: missingFrom(faces.map(({ data }) => data)),
  }
}

function measureWith(renderer: Renderer, lang: string): Measure {
  return async (node) => {
    const { children } = await renderer.measure(node, { ...cardSize, lang })
    const [measured] = children
    const byLine = Map.groupBy<number, MeasuredTextRun>(measured?.runs ?? [], ({ y }) => y)
    return {
      lines: [...byLine.values()].map((runs) => runs.map(({ text }) => text).join('')),
      height: measured?.height ?? 0,
    }
  }
}

/** The light colours of the site's tokens: `--color-ink: light-dark(#1d1a15, #ece5d6)`. */
function inksOf(tokens: string): Inks {
  const colour = (name: string): string => {
    const [, light] = new RegExp(`--color-${name}: light-dark\\((#\\w+),`).exec(tokens) ?? []
    if (light === undefined) throw new Error(`tokens.css has no colour ${name}.`)
    return light
  }
  return {
    ...{ paper: colour('paper'), rule: colour('rule'), red: colour('red') },
    ...{ ink: colour('ink'), quiet: colour('quiet') },
  }
}

async function versionOf(root: URL, parts: Uint8Array[]): Promise<string> {
  const code = globSync(CODE, { cwd: root }).sort()
  const hash = createHash('sha256')
  for (const file of code) hash.update(await readFile(new URL(file, root)))
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

function missingFrom(faces: readonly Buffer[]): Press['missing'] {
  const known = faces.map((data) => {
    const face = create(data)
    return new Set('characterSet' in face ? face.characterSet : [])
  })
  return ({ siteName, label, words, below, byline, source }) => {
    const characters = new Set([siteName, label, words, below, byline, source].join(''))
    return [...characters].filter((one) => {
      const point = one.codePointAt(0) ?? 0
      return !/\p{C}/u.test(one) && known.some((set) => !set.has(point))
    })
  }
}
