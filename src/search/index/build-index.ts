/** The search index of the library, built by Pagefind in memory. */
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { gzipAsync } from '@gfx/zopfli'
import { transform } from 'esbuild'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { briefPath } from '../../brief/model/address.ts'
import { compileVocabulary } from '../../brief/topics/mentions.ts'
import { indexEntry, type IndexEntry, type IndexedLibrary } from './document.ts'
import { withPassages } from './fragment.ts'

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

/** Remembers packed files by the digest of what they were packed from. */
export interface PackedFiles {
  find: (digest: string) => Uint8Array | undefined
  keep: (digest: string, packed: Uint8Array) => void
}

/** An index that is being built: briefs are added as they come. */
export class IndexBuilder {
  readonly #index: PagefindIndex
  readonly #packed: PackedFiles | undefined
  /** Files that every index has. */
  readonly #common: Promise<IndexFile[]>
  /** The same as they are published, by what Pagefind has made. */
  readonly #smaller: Promise<Map<string, IndexFile>>
  readonly #passages = new Map<string, IndexEntry['passages']>()
  readonly #added: Promise<void>[] = []

  private constructor(index: PagefindIndex, packed: PackedFiles | undefined) {
    this.#index = index
    this.#packed = packed
    // An empty index has them already: they are made smaller before the first brief has come.
    this.#common = emptyIndex()
    this.#smaller = this.#makeSmaller()
    // Whoever finishes is told.
    this.#smaller.catch(() => undefined)
  }

  /**
   * @param packed remembers what earlier indexes have packed; without it every file is packed
   * @returns an index without briefs
   * @throws Error with Pagefind's own words where it does not start
   */
  static async open(packed?: PackedFiles): Promise<IndexBuilder> {
    return new IndexBuilder(await openIndex(), packed)
  }

  /**
   * @param entry a brief; of equally good results the one that was added first comes first
   * @returns when there is room for another
   * @throws Error with Pagefind's own words where it has refused one; `index` throws it as well
   */
  async add(entry: IndexEntry): Promise<void> {
    await this.#added.at(-TOGETHER)
    const adding = this.#send(entry)
    // Whoever finishes is told.
    adding.catch(() => undefined)
    this.#added.push(adding)
  }

  async #send({ slug, document, passages }: IndexEntry): Promise<void> {
    const url = briefPath(slug)
    this.#passages.set(url, passages)
    const { errors } = await this.#index.addHTMLFile({ url, content: document })
    refuse(errors)
  }

  /**
   * Makes the index and ends Pagefind, which takes much memory.
   *
   * @returns its files as Pagefind has made them, those that this site has use for
   * @throws Error with Pagefind's own words where it fails
   */
  async index(): Promise<IndexFile[]> {
    await Promise.all(this.#added)
    const { files, errors } = await this.#index.getFiles()
    refuse(errors)
    await this.#common
    await close()
    return files.filter(isUsed)
  }

  /**
   * @param files what `index` has given
   * @returns the files as they are published
   * @throws Error with Pagefind's own words where it has failed
   */
  async pack(files: readonly IndexFile[]): Promise<IndexFile[]> {
    const smaller = await this.#smaller
    const packed: IndexFile[] = []
    // Each that is being packed takes a quarter of a megabyte.
    for (let at = 0; at < files.length; at += TOGETHER) {
      const some = files.slice(at, at + TOGETHER).map(async (file) => {
        return isFragment(file) ? this.#filled(file) : (smaller.get(digestOf(file)) ?? file)
      })
      packed.push(...(await Promise.all(some)))
    }
    return packed
  }

  /** The digest of its passages is a part of what Pagefind has made of a brief: see document.ts. */
  #filled(file: IndexFile): Promise<IndexFile> {
    const passagesAt = (url: string) => {
      const passages = this.#passages.get(url)
      if (!passages) throw new Error(`Pagefind has indexed ${url}, which was not given to it.`)
      return passages()
    }
    return this.#once(file, () => withPassages(file.content, passagesAt))
  }

  async #makeSmaller(): Promise<Map<string, IndexFile>> {
    const packing = (await this.#common).map(
      async (file) => [digestOf(file), await this.#once(file, () => smallerOf(file))] as const,
    )
    return new Map(await Promise.all(packing))
  }

  /** Packs a file, where that was not done before. */
  async #once(file: IndexFile, pack: () => Promise<Uint8Array>): Promise<IndexFile> {
    const digest = digestOf(file)
    const known = this.#packed?.find(digest)
    if (known) return { path: file.path, content: known }
    const content = await pack()
    this.#packed?.keep(digest, content)
    return { path: file.path, content }
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
  const vocabulary = compileVocabulary(topics)
  try {
    const builder = await IndexBuilder.open()
    for (const brief of briefs) await builder.add(indexEntry(brief, vocabulary))
    return await builder.pack(await builder.index())
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

async function emptyIndex(): Promise<IndexFile[]> {
  const { files, errors } = await (await openIndex()).getFiles()
  refuse(errors)
  return files.filter(isUsed)
}

const isUsed = ({ path }: IndexFile): boolean => !UNUSED.test(path)

const isFragment = ({ path }: IndexFile): boolean => path.endsWith('.pf_fragment')

const digestOf = ({ path, content }: IndexFile): string =>
  createHash('md5').update(path).update(content).digest('hex')

async function smallerOf({ path, content }: IndexFile): Promise<Uint8Array> {
  // More than half of what a first search loads: it is worth half a second. More passes save nothing.
  if (path.startsWith('wasm')) return gzipAsync(gunzipSync(content), { numiterations: 5 })
  if (!path.endsWith('.js')) return content
  // Pagefind ships its script as it was written.
  const { code } = await transform(new TextDecoder().decode(content), {
    ...{ minify: true, legalComments: 'none', charset: 'utf8', target: 'es2022' },
  })
  return new TextEncoder().encode(code)
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`)
}
