/**
 * The one reading of `content/`: fills Astro's collections with what the content check has read,
 * parsed and found without errors. So nothing is parsed twice, every `astro build`, `astro dev`
 * and `astro check` checks the content, and no page is made of content with errors.
 */
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { checkContent } from '../content/check.ts'
import type { Kind } from '../content/content-folder.ts'
import type { ParsedFile } from '../content/parsed-file.ts'
import { findingsOf } from '../content/findings.ts'
import { formatFor, reporterFor } from '../content/reporters/choose.ts'
import type { Findings } from '../content/reporters/reporter.ts'
import { AssembledCache } from './assembled-cache.ts'
import { versionOf } from './code-version.ts'
import { ContentErrors } from './content-errors.ts'
import { handOver, tellFindings, whoListens } from './hand-over.ts'
import { takeListing } from './listing-ahead.ts'
import { ParsedCache } from './parsed-cache.ts'

/** What changes how a file is parsed: what was made by other code must not be used again. */
const PARSING = ['src/{brief,content,permalinks,collections}/**/*.ts', 'package-lock.json']

/** What changes how a page is made. */
const PAGES = ['src/**/*.*', 'astro.config.mjs', 'package-lock.json']

/** Where parsed files and assembled briefs are kept, from the project's root. */
const PARSED = '.cache/parsed/'
const ASSEMBLED = '.cache/assembled/'

/** How long an editor's program may take to save several files, in milliseconds. */
const SAVING = 50

/**
 * Makes the loaders of all collections. Astro calls them together and each fills one; the files
 * are read once, when the last of them is called.
 *
 * @param kinds the kind of file that each collection holds
 * @returns a loader for each collection
 */
export function loadersFor<Name extends string>(kinds: Record<Name, Kind>): Record<Name, Loader> {
  const contexts = new Map<Kind, LoaderContext>()
  // The dev server goes on with the code that it began with, whatever is written meanwhile.
  let version: string | undefined
  let filled = Promise.withResolvers<undefined>()
  const all = Object.values<Kind>(kinds)
  const load = async (kind: Kind, context: LoaderContext): Promise<void> => {
    contexts.set(kind, context)
    const waiting = filled.promise
    if (contexts.size === all.length) {
      const { resolve, reject } = filled
      const together = new Map(contexts)
      contexts.clear()
      filled = Promise.withResolvers()
      version ??= versionOf(PARSING, context.config.root)
      fill(together, version).then(() => resolve(undefined), reject)
      watch(together, version)
    }
    await waiting
  }
  const loaderOf = (kind: Kind): Loader => ({
    name: 'policy-brief-reader:content',
    load: (context) => load(kind, context),
  })
  return Object.fromEntries(
    Object.entries<Kind>(kinds).map(([name, kind]) => [name, loaderOf(kind)]),
  ) as Record<Name, Loader>
}

/**
 * Reads the content into the collections.
 *
 * @throws ContentErrors where there are errors; in the dev server the collections then keep
 *   what they had
 */
async function fill(contexts: ReadonlyMap<Kind, LoaderContext>, version: string): Promise<void> {
  const [context] = contexts.values()
  if (!context) return
  const { root } = context.config
  const parsed = new ParsedCache(new URL(PARSED, root), version)
  const assembled = new AssembledCache(new URL(ASSEMBLED, root), version)
  const checked = await checkContent(root, {
    listing: await takeListing(),
    reuse: parsed.find.bind(parsed),
    recall: assembled.find.bind(assembled),
    wasUnbroken: assembled.wasUnbroken.bind(assembled),
    listener: whoListens(),
  })
  const failed = checked.problems.some(({ severity }) => severity === 'error')
  const findings = findingsOf(root, checked)
  if (!context.watcher) tell(findings, failed)
  if (failed) {
    tellFindings(findings)
    return
  }
  const byKind = Map.groupBy(checked.parsed, ({ kind }) => kind)
  for (const [kind, { store }] of contexts) fillStore(store, byKind.get(kind) ?? [], version)
  parsed.keep(checked.parsed)
  const ledgers = checked.published.flatMap(({ slug, digest }) =>
    digest ? [[slug, digest] as const] : [],
  )
  assembled.keep(checked.assembled, checked.digests, new Map(ledgers))
  handOver({
    library: checked.library,
    briefs: checked.digests,
    code: versionOf(PAGES, root),
  })
  if (context.watcher) tellFindings(findings)
}

function tell(findings: Findings, failed: boolean): void {
  if (failed) throw new ContentErrors(findings)
  process.stderr.write(`${reporterFor(formatFor(process.env), process.stderr)(findings)}\n`)
}

function fillStore(store: LoaderContext['store'], files: readonly ParsedFile[], version: string) {
  const gone = new Set(store.keys())
  for (const { file, entry, digest } of files) {
    if (!entry) continue
    const id = file.replace(/^content\//, '').replace(/\.md$/, '')
    gone.delete(id)
    store.set({
      id,
      // Checked already, against the same schema as the collection's.
      data: { ...entry.data },
      filePath: file,
      digest: version + digest,
    })
  }
  for (const id of gone) store.delete(id)
}

/** In the dev server: reads again when something has changed. */
function watch(contexts: ReadonlyMap<Kind, LoaderContext>, version: string): void {
  const [context] = contexts.values()
  if (!context?.watcher) return
  const { watcher, config, logger } = context
  const content = fileURLToPath(new URL('content/', config.root))
  watcher.add(content)
  let timer: NodeJS.Timeout | undefined
  const again = (file: string): void => {
    if (relative(content, file).startsWith('..')) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      fill(contexts, version).catch((cause: unknown) => logger.error(String(cause)))
    }, SAVING)
  }
  watcher.on('add', again).on('change', again).on('unlink', again)
}
