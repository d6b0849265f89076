/** A library of any size, made of the one brief that is really there. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'

/** Briefs that share an author, and how many years the library spans. */
const BRIEFS_AN_AUTHOR = 20
const YEARS = 30

/** So many paragraphs a pull quote may stand behind its passage, the passage's own among them. */
const PULL_QUOTE_WITHIN = 5

/** One brief's files as they stand in `content/`, its text parted into paragraphs. */
interface Original {
  record: string
  titles: string[]
  paragraphs: string[]
  recommendations: string[]
  endnotes: string[]
  pullQuotes: number
}

/**
 * Writes a library. Each brief has the original's files with its paragraphs in another order, so
 * that its cross references must be found anew: note references move with their paragraphs and are
 * numbered anew, recommendations name other paragraphs, and each pull quote is a sentence of a
 * paragraph that has it once. Titles differ. The same count gives the same library, byte for byte.
 *
 * @param project the project's root, a `file:` address that ends in a slash; its `content/` keeps
 *   its authors and topics and gets the briefs
 * @param slug the brief to make them of; it is the first of the library and stays as it is
 * @param count how many briefs the library is to have, the original among them
 * @throws where the disk fails
 */
export async function writeLibrary(project: URL, slug: string, count: number): Promise<void> {
  const content = new URL('content/', project)
  const original = await readOriginal(new URL(`${slug}/`, content))
  const author = await readFile(new URL('authors/arturo-sarukhan.md', content), 'utf8')
  for (let number = 2; number <= count; number += 1) {
    const name = `author-${Math.ceil(number / BRIEFS_AN_AUTHOR)}`
    const folder = new URL(`brief-${number}/`, content)
    if (number === 2 || number % BRIEFS_AN_AUTHOR === 1) {
      const file = new URL(`authors/${name}.md`, content)
      await writeFile(file, author.replace(/^family: .*$/m, `family: ${capital(spelt(number))}`))
    }
    await writeBrief(folder, original, number, name)
  }
}

/**
 * Changes one word of one paragraph, as an editor would.
 *
 * @param project the project's root
 * @param slug the brief
 * @param word what is put before the last paragraph of its first section
 * @throws where the brief is not there
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

async function writeBrief(
  folder: URL,
  original: Original,
  number: number,
  author: string,
): Promise<void> {
  const random = randomFrom(number)
  const { paragraphs, endnotes } = numberedInOrder(
    shuffled(original.paragraphs, random),
    original.endnotes,
  )
  const titles = shuffled(original.titles, random)
  const mark = spelt(number)
  const put = async (file: string, text: string) => {
    const address = new URL(file, folder)
    await mkdir(new URL('.', address), { recursive: true })
    await writeFile(address, text)
  }
  await rm(folder, { recursive: true, force: true })
  await put(
    'brief.md',
    original.record
      .replace(/^title: (.*)$/m, `title: "$1: ${mark}"`)
      .replace(/^shortTitle: (.*)$/m, `shortTitle: "$1: ${mark}"`)
      .replace(/^authors: .*$/m, `authors: [${author}]`)
      .replace(/^issued: .*$/m, `issued: ${2025 - (number % YEARS)}`),
  )
  const share = Math.ceil(paragraphs.length / titles.length)
  for (const [index, title] of titles.entries()) {
    const some = paragraphs.slice(index * share, (index + 1) * share)
    const front = `---\ntitle: "${title}: ${mark}"\neditorial: true\n---\n\n`
    await put(`sections/0${index + 1}-part.md`, `${front}${some.join('\n\n')}\n`)
  }
  for (const [index, text] of original.recommendations.entries()) {
    const id = `p${1 + Math.floor(random() * paragraphs.length)}`
    await put(
      `recommendations/${index + 1}.md`,
      text.replace(/^paragraphs: .*$/m, `paragraphs: [${id}]`),
    )
  }
  for (const [index, text] of endnotes.entries()) await put(`endnotes/${index + 1}.md`, text)
  const quotable = paragraphs.map(firstSentence)
  const chosen = shuffled([...quotable.keys()], random).slice(0, original.pullQuotes)
  for (const [index, paragraph] of chosen.entries()) {
    const last = Math.min(paragraph + PULL_QUOTE_WITHIN, paragraphs.length)
    const after = `p${paragraph + 1 + Math.floor(random() * (last - paragraph))}`
    const quote = quotable[paragraph] ?? ''
    await put(
      `pull-quotes/${index + 1}.md`,
      `---\nfrom: p${paragraph + 1}\nafter: ${after}\n---\n\n${quote}\n`,
    )
  }
}

/** Gives the endnotes the order in which the text refers to them. */
function numberedInOrder(
  paragraphs: readonly string[],
  endnotes: readonly string[],
): { paragraphs: string[]; endnotes: string[] } {
  const referred = paragraphs.flatMap((text) => Array.from(text.matchAll(NOTE), ([, id]) => id))
  const ids = [...new Set([...referred.map(Number), ...endnotes.keys().map((index) => index + 1)])]
  return {
    paragraphs: paragraphs.map((text) =>
      text.replace(NOTE, (_, id: string) => `[^${ids.indexOf(Number(id)) + 1}]`),
    ),
    endnotes: ids.map((id) => endnotes[id - 1] ?? ''),
  }
}

/** A reference to an endnote. */
const NOTE = /\[\^(\d+)\]/g

const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '').trim()

/** Enough words to be a quotation, without the reference to a note. */
const firstSentence = (paragraph: string): string =>
  paragraph
    .replace(/\[\^\d+\]/g, '')
    .split(/(?<=[a-z]\.|\?)\s/)[0]
    ?.trim() ?? ''

/** `number` in words that no text has, one for each: every brief can be found by its own name. */
function spelt(number: number): string {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'zu']
  return Array.from(String(number))
    .map((digit) => syllables[Number(digit)] ?? '')
    .join('')
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Fisher and Yates's shuffle. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const rest = [...items]
  return items.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1))
}

/** The same numbers in every run. Source: Numerical Recipes, 3rd edition, 7.1.4 (LCG, 32 bits). */
function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
