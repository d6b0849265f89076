/** The search index of the library, built by Pagefind in memory. */
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { gzipAsync } from '@gfx/zopfli'
import { transform } from 'esbuild'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { briefPath } from '../brief/address.ts'
import { compileVocabulary, type TopicForms, type Vocabulary } from '../brief/mentions.ts'
import { indexDocument, type IndexedBrief, type IndexedLibrary } from './document.ts'
import { withPassages } from './fragment.ts'
import type { PassageRow } from './passages.ts'

/** Of Pagefind's files, what this site does not use: its interface, and its worker. */
const UNUSED = /(ui|highlight|component|worker)[^/]*\.(js|css)$/

/**
 * One index for briefs in every language, and words as they stand: forms of words are found by
 * their beginnings, which match.ts then looks at closely. The engine without a stemmer is 4 KB less.
 */
const LANGUAGE = 'unknown'

/** Hosts limit the number of files: of more briefs than these, several share one. */
const MOST_FRAGMENTS = 10_000

/** Briefs that are sent, and files that are packed, at once: each of them takes memory. */
const TOGETHER = 50

/** A file of the index, its path from the index's folder. */
export interface IndexFile {
  path: string
  content: Uint8Array
}

/** An index that is being built: briefs are added as they come. */
export class IndexBuilder {
  readonly #index: PagefindIndex
  readonly #vocabulary: Vocabulary
  /** Files that every index has, as they are published, by what Pagefind has made. */
  readonly #common: Promise<Map<string, IndexFile>>
  readonly #passages = new Map<string, readonly PassageRow[]>()
  readonly #added: Promise<void>[] = []

  private constructor(index: PagefindIndex, topics: readonly TopicForms[]) {
    this.#index = index
    this.#vocabulary = compileVocabulary(topics)
    this.#common = commonFiles()
    // Whoever finishes is told.
    this.#common.catch(() => undefined)
  }

  /**
   * @param topics the library's topics
   * @returns an index without briefs
   * @throws Error with Pagefind's own words where it does not start
   */
  static async open(topics: readonly TopicForms[]): Promise<IndexBuilder> {
    return new IndexBuilder(await openIndex(), topics)
  }

  /**
   * @param brief a brief; of equally good results the one that was added first comes first
   * @returns when there is room for another
   * @throws Error with Pagefind's own words where it has refused one; `finish` throws it as well
   */
  async add(brief: IndexedBrief): Promise<void> {
    await this.#added.at(-TOGETHER)
    const adding = this.#send(brief)
    // Whoever finishes is told.
    adding.catch(() => undefined)
    this.#added.push(adding)
  }

  async #send(brief: IndexedBrief): Promise<void> {
    const url = briefPath(brief.slug)
    this.#passages.set(url, brief.passages)
    const content = indexDocument(brief, this.#vocabulary)
    const { errors } = await this.#index.addHTMLFile({ url, content })
    refuse(errors)
  }

  /**
   * @returns the index's files
   * @throws Error with Pagefind's own words where it fails
   */
  async finish(): Promise<IndexFile[]> {
    await Promise.all(this.#added)
    const { files, errors } = await this.#index.getFiles()
    refuse(errors)
    const common = await this.#common
    const passagesAt = (url: string) => this.#passages.get(url) ?? []
    const finished: IndexFile[] = []
    const used = files.filter(isUsed)
    // Each that is being packed takes a quarter of a megabyte.
    for (let at = 0; at < used.length; at += TOGETHER) {
      const some = used.slice(at, at + TOGETHER).map(async (file) => {
        if (!isFragment(file)) return common.get(digestOf(file)) ?? file
        return { ...file, content: await withPassages(file.content, passagesAt) }
      })
      finished.push(...(await Promise.all(some)))
    }
    return finished
  }
}

/**
 * Indexes a library that has been read.
 *
 * @param library what to index
 * @returns the index's files
 * @throws Error with Pagefind's own words where it fails
 */
export async function buildIndex({ briefs, topics }: IndexedLibrary): Promise<IndexFile[]> {
  try {
    const builder = await IndexBuilder.open(topics)
    for (const brief of briefs) await builder.add(brief)
    return await builder.finish()
  } finally {
    await close()
  }
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: LANGUAGE,
    maxFragments: MOST_FRAGMENTS,
  })
  if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`)
  return index
}

/** An empty index has them already: they are made smaller before the first brief has come. */
async function commonFiles(): Promise<Map<string, IndexFile>> {
  const { files, errors } = await (await openIndex()).getFiles()
  refuse(errors)
  return new Map(
    await Promise.all(
      files.filter(isUsed).map(async (file) => [digestOf(file), await smaller(file)] as const),
    ),
  )
}

const isUsed = ({ path }: IndexFile): boolean => !UNUSED.test(path)

const isFragment = ({ path }: IndexFile): boolean => path.endsWith('.pf_fragment')

const digestOf = ({ path, content }: IndexFile): string =>
  createHash('md5').update(path).update(content).digest('hex')

async function smaller({ path, content }: IndexFile): Promise<IndexFile> {
  // More than half of what a first search loads: it is worth the second that this takes.
  if (path.startsWith('wasm')) {
    return { path, content: await gzipAsync(gunzipSync(content), { numiterations: 15 }) }
  }
  if (!path.endsWith('.js')) return { path, content }
  // Pagefind ships its script as it was written.
  const { code } = await transform(new TextDecoder().decode(content), {
    ...{ minify: true, legalComments: 'none', charset: 'utf8', target: 'es2022' },
  })
  return { path, content: new TextEncoder().encode(code) }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`)
}
