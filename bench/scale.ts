/**
 * `npm run bench:scale -- 1 10 100 1000`: builds libraries of these sizes and says what each took
 * and weighs. `--starlight` builds the same texts with Starlight, too, beside reading pages and
 * index alone.
 */
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import packageJson from '../package.json' with { type: 'json' }
import { copyWith, leaveReadingPages, ORIGINAL } from './copy.ts'
import { editParagraph } from './library.ts'
import { run, type Run } from './run.ts'
import { STARLIGHT_BUILD, starlightOf } from './starlight.ts'
import { packedSize, searchWeight, weightOf } from './weigh.ts'

/** What `npm run build` runs, without npm's own memory. */
const BUILD = packageJson.scripts.build.split(' ')

const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number)
const withStarlight = process.argv.includes('--starlight')

console.log(`${availableParallelism()} processors, Node ${process.version}.`)
console.log(
  'Times by the clock, and of the processor in brackets; memory of all processes together.',
)
for (const briefs of sizes.length > 0 ? sizes : [1, 10, 100, 1000]) {
  console.log(`\n${briefs} ${briefs === 1 ? 'brief' : 'briefs'}`)
  await measureAll(briefs)
  if (withStarlight) await compare(briefs)
}

async function measureAll(briefs: number): Promise<void> {
  const { folder, remove } = await copyWith(briefs)
  try {
    say('cold build', await run(BUILD, folder), briefs)
    say('warm build', await run(BUILD, folder), briefs)
    const middle = briefs === 1 ? ORIGINAL : `brief-${Math.ceil(briefs / 2) + 1}`
    await editParagraph(pathToFileURL(`${folder}/`), middle, 'Indeed,')
    say('after one edit', await run(BUILD, folder), briefs)
    await sayWeight(join(folder, 'dist'))
  } finally {
    remove()
  }
}

async function sayWeight(dist: string): Promise<void> {
  const all = weightOf(dist)
  const index = weightOf(join(dist, 'pagefind'))
  line('dist', `${mega(all.bytes)} in ${all.files} files`)
  line('search index', `${mega(index.bytes)} in ${index.files} files`)
  line('reading page, brotli 11', `${packedSize(join(dist, ORIGINAL, 'index.html'))} B`)
  line('topics.json, brotli 11', `${packedSize(join(dist, 'search/topics.json'))} B`)
  line('words/7.json, brotli 11', `${packedSize(join(dist, 'search/words/7.json'))} B`)
  for (const [what, query] of [
    ['first search, a topic', 'USMCA'],
    ['first search, three words', 'Panglossian wishful thinking'],
  ] as const) {
    const search = await searchWeight(dist, query)
    line(what, search ? `${search.bytes} B in ${search.requests} requests` : 'needs Chromium')
  }
}

/**
 * Equal scope: reading pages and index, nothing else; drafts, since Starlight has no ledger; and each
 * with V8's own young generation, since Starlight's build is not kept small.
 */
async function compare(briefs: number): Promise<void> {
  const ours = await copyWith(briefs, { drafts: true })
  const others = { 'Starlight as it comes': true, 'Starlight without its menu': false }
  try {
    leaveReadingPages(ours.folder)
    const build = BUILD.filter((word) => !word.startsWith('--max-semi-space-size'))
    say('reading pages and index', await run(build, ours.folder, { SCOPE: 'reading' }), briefs)
    for (const [what, menu] of Object.entries(others)) {
      const starlight = starlightOf(ours.folder, { menu })
      try {
        say(what, await run(STARLIGHT_BUILD, starlight.folder), briefs)
      } finally {
        starlight.remove()
      }
    }
  } finally {
    ours.remove()
  }
}

function say(what: string, { seconds, processor, memory }: Run, briefs: number): void {
  const each = `${((seconds / briefs) * 1000).toFixed(0)} ms a brief`
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)}`
  line(
    what,
    `${seconds.toFixed(1)} s (${processor.toFixed(1)} s), ${mega(memory)}; ${each}, ${load}`,
  )
}

function line(what: string, value: string): void {
  console.log(`  ${what.padEnd(30)}${value}`)
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
}
