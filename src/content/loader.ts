/** Loaders of the content collections: one check of `content/` fills all of them. */
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { checkContent, type Checked } from './check.ts'
import { listContent, type TextKind } from './content-folder.ts'
import { checkImageFiles } from './images/check-files.ts'
import { formatFor, reporterFor } from './reporters/choose.ts'
import { findingsOf } from './reporters/reporter.ts'
import { terminalReporter } from './reporters/terminal.ts'

/** How long to wait for an editor to save more files, in milliseconds. */
const DEBOUNCE = 50

/** The result of the last check: the only entry of the collection `check`. */
interface CheckResult {
  /** Number of the check, so that a library assembled after an earlier check is known as outdated. */
  number: number
  /** The report, if there are errors. */
  errors: string | undefined
}

/** What fills the collections. The trees of the check would take memory for the rest of the build. */
type Content = Pick<Checked, 'downloads' | 'bibliographies'> & {
  texts: { file: string; kind: string; data: object; markdown: string }[]
}

/**
 * What fills a collection: the texts of a kind, all images, the files to download, what briefs cite, or
 * the result of the check.
 */
type Source = TextKind | 'images' | 'files' | 'bibliographies' | 'check'

/**
 * Makes the loaders of all collections. In a build they throw the report if there are errors; in the
 * dev server they store it, and the other collections keep their last content without errors.
 *
 * @returns the loader for a kind of file, for all images, or for the result of the check
 */
export function contentLoaders(): (source: Source) => Loader {
  const contexts = new Map<Source, LoaderContext>()
  let checked: ReturnType<typeof check> | undefined
  let number = 0

  const fill = async (source: Source, context: LoaderContext): Promise<void> => {
    const { config, store, watcher } = context
    checked ??= check(config.root, (number += 1), watcher !== undefined)
    const { result, content } = await checked
    if (source === 'check') store.set({ id: 'result', data: { ...result } })
    else if (result.errors !== undefined) return
    else if (source === 'images') await fillImages(context)
    else if (source === 'files') storeDownloads(store, content)
    else if (source === 'bibliographies') fillBibliographies(store, content)
    else fillStore(store, source, content)
  }
  const refill = async (): Promise<void> => {
    checked = undefined
    // The result of the check comes last, as in content.config.ts: the library waits for it.
    for (const [source, context] of contexts) await fill(source, context)
  }
  return (source) => ({
    name: 'policy-brief-reader:content',
    load: async (context) => {
      // Astro loads everything again when the content configuration has changed.
      if (contexts.has(source)) {
        contexts.clear()
        checked = undefined
      }
      contexts.set(source, context)
      await fill(source, context)
      if (source === 'check') watch(context, refill)
    },
  })
}

/** @throws Error with the report as its message if there are errors and this is not the dev server */
async function check(
  root: URL,
  number: number,
  isDev: boolean,
): Promise<{ result: CheckResult; content: Content }> {
  const checked = checkContent(root, await checkImageFiles(root))
  const findings = findingsOf(root, checked)
  const report = reporterFor(formatFor(process.env), process.stderr)(findings)
  const problems = findings.problems.filter(({ severity }) => severity === 'error')
  if (problems.length > 0 && !isDev) throw withoutStack(report)
  process.stderr.write(`${report}\n`)
  const errors =
    problems.length > 0 ? terminalReporter(false)({ ...findings, problems }) : undefined
  const { parsed, downloads, bibliographies } = checked
  const texts = parsed.flatMap(({ file, kind, entry, markdown }) =>
    entry && markdown !== undefined ? [{ file, kind, data: entry.data, markdown }] : [],
  )
  return { result: { number, errors }, content: { texts, downloads, bibliographies } }
}

/** Astro prints an error without a stack as it is. */
function withoutStack(message: string): Error {
  const error = new Error(message)
  error.stack = ''
  return error
}

function fillBibliographies(store: LoaderContext['store'], { bibliographies }: Content): void {
  store.clear()
  for (const { brief, ...data } of bibliographies) store.set({ id: brief, data })
}

function fillStore(store: LoaderContext['store'], kind: TextKind, { texts }: Content): void {
  store.clear()
  for (const { file, kind: own, data, markdown } of texts) {
    if (own !== kind) continue
    const id = file.replace(/^content\//, '').replace(/\.md$/, '')
    // The check has validated the fields with the collection's own schema.
    store.set({ id, data: { ...data }, body: markdown, filePath: file })
  }
}

function storeDownloads(store: LoaderContext['store'], { downloads }: Content): void {
  store.clear()
  for (const { brief, download } of downloads) {
    const { file, ...data } = download
    store.set({ id: `${brief}/${download.name}`, data, filePath: file })
  }
}

/** Stores each image by its path from the project's root; Astro adds its size and its address. */
async function fillImages(context: LoaderContext): Promise<void> {
  const { config, store } = context
  const images = listContent(config.root).files.filter(
    ({ kind }) => kind === 'image' || kind === 'figures',
  )
  const entries = await Promise.all(
    images.map(async ({ file }) => {
      const image = `./${file.replace(/^.*\//, '')}`
      return {
        id: file,
        filePath: file,
        data: await context.parseData({ id: file, filePath: file, data: { image } }),
      }
    }),
  )
  store.clear()
  for (const entry of entries) store.set(entry)
}

/** In the dev server: checks again after a file in `content/` has changed. */
function watch({ watcher, config, logger }: LoaderContext, refill: () => Promise<void>): void {
  if (!watcher) return
  const content = fileURLToPath(new URL('content/', config.root))
  watcher.add(content)
  let timer: NodeJS.Timeout | undefined
  const onChange = (file: string): void => {
    if (relative(content, file).startsWith('..')) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      refill().catch((cause: unknown) => logger.error(String(cause)))
    }, DEBOUNCE)
  }
  watcher.on('add', onChange).on('change', onChange).on('unlink', onChange)
}
