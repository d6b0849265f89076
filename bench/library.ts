/** Writes a library of any size, made from one real brief. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'

/** How many briefs share an author. */
const BRIEFS_PER_AUTHOR = 20
/** How many years the library spans. */
const YEARS = 30

/** The widest range of paragraphs from the one that is quoted to the one before the pull quote. */
const PULL_QUOTE_RANGE = 5

/** A brief's files as they are in `content/`, with the sections split into paragraphs. */
interface Original {
  record: string
  titles: string[]
  paragraphs: string[]
  recommendations: string[]
  endnotes: string[]
  pullQuotes: number
}

/**
 * Writes a library. Each brief has the original's paragraphs in another order, so that no cross
 * reference is the same: endnotes are numbered in the order of their references, recommendations
 * name other paragraphs, and each pull quote is the first sentence of another paragraph. Titles
 * differ. The same count gives the same library, byte for byte.
 *
 * @param project the project's root, a `file:` URL that ends in a slash; the briefs and their
 *   authors are added to its `content/`
 * @param slug the original; it is the first brief of the library and stays as it is
 * @param count how many briefs the library has, including the original
 * @throws Error if a file cannot be read or written
 */
export async function writeLibrary(project: URL, slug: string, count: number): Promise<void> {
  const content = new URL('content/', project)
  const original = await readOriginal(new URL(`${slug}/`, content))
  const author = await readFile(new URL('authors/arturo-sarukhan.md', content), 'utf8')
  for (let number = 2; number <= count; number += 1) {
    const name = `author-${Math.ceil(number / BRIEFS_PER_AUTHOR)}`
    const folder = new URL(`brief-${number}/`, content)
    if (number === 2 || number % BRIEFS_PER_AUTHOR === 1) {
      const file = new URL(`authors/${name}.md`, content)
      await writeFile(
        file,
        author.replace(/^family: .*$/m, `family: ${capitalized(wordFor(number))}`),
      )
    }
    await rm(folder, { recursive: true, force: true })
    for (const [path, text] of Object.entries(briefFiles(original, number, name))) {
      const file = new URL(path, folder)
      await mkdir(new URL('.', file), { recursive: true })
      await writeFile(file, text)
    }
  }
}

/**
 * Adds a word to the beginning of the last paragraph of a brief's first section.
 *
 * @param project the project's root, a `file:` URL that ends in a slash
 * @param slug the brief
 * @param word the word
 * @throws Error if there is no such brief
 */
export async function editParagraph(project: URL, slug: string, word: string): Promise<void> {
  const folder = new URL(`content/${slug}/sections/`, project)
  const [first = ''] = (await readdir(folder)).sort()
  const file = new URL(first, folder)
  const parts = (await readFile(file, 'utf8')).trimEnd().split('\n\n')
  const last = parts.pop() ?? ''
  await writeFile(file, [...parts, `${word} ${last}\n`].join('\n\n'))
}

async function readOriginal(folder: URL): Promise<Original> {
  const texts = async (kind: string) => {
    const files = (await readdir(new URL(`${kind}/`, folder))).sort()
    return Promise.all(files.map((file) => readFile(new URL(`${kind}/${file}`, folder), 'utf8')))
  }
  const sections = await texts('sections')
  return {
    record: await readFile(new URL('brief.md', folder), 'utf8'),
    titles: sections.map((text) => /^title: (.*)$/m.exec(text)?.[1] ?? ''),
    paragraphs: sections.flatMap((text) => bodyOf(text).split('\n\n')),
    recommendations: await texts('recommendations'),
    endnotes: await texts('endnotes'),
    pullQuotes: (await texts('pull-quotes')).length,
  }
}

/** The files of brief `number`, by path. The order of the random numbers is part of the result. */
function briefFiles(original: Original, number: number, author: string): Record<string, string> {
  const random = randomFrom(number)
  const word = wordFor(number)
  const { paragraphs, endnotes } = numberedInOrder(
    shuffled(original.paragraphs, random),
    original.endnotes,
  )
  return {
    'brief.md': original.record
      .replace(/^title: (.*)$/m, `title: "$1: ${word}"`)
      .replace(/^shortTitle: (.*)$/m, `shortTitle: "$1: ${word}"`)
      .replace(/^authors: .*$/m, `authors: [${author}]`)
      .replace(/^issued: .*$/m, `issued: ${2025 - (number % YEARS)}`),
    ...sectionFiles(shuffled(original.titles, random), paragraphs, word),
    ...numberedFiles(
      'recommendations',
      original.recommendations.map((text) => {
        const id = `p${1 + Math.floor(random() * paragraphs.length)}`
        return text.replace(/^paragraphs: .*$/m, `paragraphs: [${id}]`)
      }),
    ),
    ...numberedFiles('endnotes', endnotes),
    ...numberedFiles('pull-quotes', pullQuotes(paragraphs, original.pullQuotes, random)),
  }
}

function sectionFiles(
  titles: readonly string[],
  paragraphs: readonly string[],
  word: string,
): Record<string, string> {
  const perSection = Math.ceil(paragraphs.length / titles.length)
  const files = titles.map((title, index): [string, string] => {
    const some = paragraphs.slice(index * perSection, (index + 1) * perSection)
    const front = `---\ntitle: "${title}: ${word}"\neditorial: true\n---\n\n`
    return [`sections/0${index + 1}-part.md`, `${front}${some.join('\n\n')}\n`]
  })
  return Object.fromEntries(files)
}

function pullQuotes(paragraphs: readonly string[], count: number, random: () => number): string[] {
  const chosen = shuffled([...paragraphs.entries()], random).slice(0, count)
  return chosen.map(([index, paragraph]) => {
    const last = Math.min(index + PULL_QUOTE_RANGE, paragraphs.length)
    const after = `p${index + 1 + Math.floor(random() * (last - index))}`
    return `---\nfrom: p${index + 1}\nafter: ${after}\n---\n\n${firstSentence(paragraph)}\n`
  })
}

const numberedFiles = (folder: string, texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, index) => [`${folder}/${index + 1}.md`, text]))

/** Numbers the endnotes in the order in which the text refers to them. */
function numberedInOrder(
  paragraphs: readonly string[],
  endnotes: readonly string[],
): { paragraphs: string[]; endnotes: string[] } {
  const cited = paragraphs.flatMap((text) =>
    Array.from(text.matchAll(NOTE_REFERENCE), ([, id]) => id),
  )
  const ids = [...new Set([...cited.map(Number), ...endnotes.keys().map((index) => index + 1)])]
  return {
    paragraphs: paragraphs.map((text) =>
      text.replace(NOTE_REFERENCE, (_, id: string) => `[^${ids.indexOf(Number(id)) + 1}]`),
    ),
    endnotes: ids.map((id) => endnotes[id - 1] ?? ''),
  }
}

const NOTE_REFERENCE = /\[\^(\d+)\]/g

const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '').trim()

/** The first sentence of a paragraph, without note references. */
const firstSentence = (paragraph: string): string =>
  paragraph
    .replace(NOTE_REFERENCE, '')
    .split(/(?<=[a-z]\.|\?)\s/)[0]
    ?.trim() ?? ''

/** Spells a number as a word that is in no text, so that search finds each brief by its title. */
function wordFor(number: number): string {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'zu']
  return Array.from(String(number))
    .map((digit) => syllables[Number(digit)] ?? '')
    .join('')
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The items in random order (Fisher–Yates shuffle). */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const rest = [...items]
  return items.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1))
}

/**
 * A generator of numbers from 0 to below 1, the same in every run for the same seed.
 * Source: Numerical Recipes, 3rd edition, 7.1.4 (LCG, 32 bits).
 */
function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
