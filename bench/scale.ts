/**
 * Measures builds of libraries of several sizes:
 *
 *     npm run bench:scale -- 1 100 1000
 *     npm run bench:scale -- 100 --against <commit>   compares cold builds with another commit's
 *     npm run bench:scale -- 100 --plain              compares pages and index with plain Astro
 *     npm run bench:scale -- 100 --starlight          compares pages and index with Starlight
 *
 * The comparisons build each site twice, in turn; `--pairs 3` builds each three times.
 */
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { checkout } from './checkout.ts'
import { compare, type Site } from './compare.ts'
import { copyOf, leaveReadingPages, ORIGINAL, PROJECT, scriptOf } from './copy.ts'
import { editParagraph } from './library.ts'
import { plainAstroOf } from './plain-astro.ts'
import { printRun, printWeight } from './report.ts'
import { run } from './run.ts'
import { starlightOf } from './starlight.ts'
import { ASTRO_BUILD, type TemporarySite } from './temporary-site.ts'

const OURS = 'ours'

try {
  const { positionals, values: options } = parseArgs({
    allowPositionals: true,
    options: {
      against: { type: 'string' },
      pairs: { type: 'string', default: '2' },
      plain: { type: 'boolean', default: false },
      starlight: { type: 'boolean', default: false },
    },
  })
  const sizes = (positionals.length > 0 ? positionals : ['1', '100', '1000']).map(countFrom)
  const pairs = countFrom(options.pairs)
  using cleanup = new DisposableStack()
  const other = options.against === undefined ? undefined : checkout(options.against)
  if (other) cleanup.defer(other.remove)
  console.log(`${availableParallelism()} processors, Node ${process.version}`)
  console.log('Wall time (processor time), peak memory of all processes')
  for (const briefs of sizes) {
    await measureBuilds(briefs)
    if (other) await compareProjects(briefs, pairs, other.folder)
    if (options.plain || options.starlight) await compareReadingPages(briefs, pairs, options)
  }
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}

function countFrom(word: string): number {
  if (!/^[1-9]\d*$/.test(word)) throw new Error(`"${word}" is not a positive whole number.`)
  return Number(word)
}

function printHeading(briefs: number, what: string): void {
  console.log(`\n${briefs} ${briefs === 1 ? 'brief' : 'briefs'}, ${what}`)
}

/** Builds everything cold, after an edit of content and again, and weighs the site. */
async function measureBuilds(briefs: number): Promise<void> {
  printHeading(briefs, 'everything')
  using cleanup = new DisposableStack()
  const { folder, remove } = await copyOf(PROJECT, briefs)
  cleanup.defer(remove)
  const build = scriptOf(folder, 'build')
  printRun('cold', await run(build, folder))
  const middle = briefs === 1 ? ORIGINAL : `brief-${Math.ceil(briefs / 2) + 1}`
  await editParagraph(pathToFileURL(`${folder}/`), middle, 'Indeed,')
  printRun('after an edit of one paragraph', await run(build, folder))
  printRun('again, without a change', await run(build, folder))
  printWeight('site', join(folder, 'dist'))
  printWeight('search index alone', join(folder, 'dist/pagefind'))
}

/** Compares cold builds of everything with those of another checkout. */
async function compareProjects(briefs: number, pairs: number, other: string): Promise<void> {
  printHeading(briefs, 'everything, cold')
  using cleanup = new DisposableStack()
  const sites: Site[] = []
  for (const project of [PROJECT, other]) {
    const { folder, remove } = await copyOf(project, briefs)
    cleanup.defer(remove)
    const name = project === PROJECT ? OURS : basename(project)
    sites.push({ name, folder, command: scriptOf(folder, 'build') })
  }
  await compare(sites, pairs)
}

/**
 * Compares cold builds of reading pages and search index alone. The briefs are drafts, since the
 * other sites check no ledgers.
 */
async function compareReadingPages(
  briefs: number,
  pairs: number,
  { plain, starlight }: { plain: boolean; starlight: boolean },
): Promise<void> {
  printHeading(briefs, 'reading pages and index, cold')
  using cleanup = new DisposableStack()
  const { folder, remove } = await copyOf(PROJECT, briefs, { drafts: true })
  cleanup.defer(remove)
  leaveReadingPages(folder)
  const sites: Site[] = [{ name: OURS, folder, command: scriptOf(folder, 'build') }]
  const add = (name: string, site: TemporarySite): void => {
    cleanup.defer(site.remove)
    sites.push({ name, folder: site.folder, command: ASTRO_BUILD })
  }
  if (plain) {
    add('plain Astro', plainAstroOf(folder, 'default'))
    add('plain Astro with remark-gfm', plainAstroOf(folder, 'remark'))
  }
  if (starlight) {
    add('Starlight', starlightOf(folder, { menu: true }))
    add('Starlight without its menu', starlightOf(folder, { menu: false }))
  }
  await compare(sites, pairs)
}
