/**
 * `npm run test:mutants`: makes mistakes in a copy of the project, one at a time, and says which of
 * them no test notices.
 *
 *     npm run test:mutants -- planted        the mistakes listed in planted.ts
 *     npm run test:mutants -- 100 7          100 random mistakes in plain TypeScript, with seed 7
 *     npm run test:mutants -- 100 7 src/cite 100 of them in one folder
 *
 * As in `npm test`, the types of the file with the mistake are checked, then the unit tests run.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { numbersFrom } from '../fixtures/generated.ts'
import { mutantsOf } from './mutate.ts'
import { planted } from './planted.ts'
import { withRightTypes } from './types.ts'

const project = join(import.meta.dirname, '../..')
/** Folders of `src/` whose plain TypeScript the unit tests hold; `i18n` has little but words. */
const PLAIN = 'brief permalinks cite search content share feeds'.split(' ')
/** A mutant may loop for ever; no test takes this long, in milliseconds. */
const TIMEOUT = 600_000

const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const LEFT_OUT = new Set([
  'node_modules',
  '.git',
  '.cache',
  '.dist-next',
  '.dist-last',
  'test-results',
])
for (const part of readdirSync(project).filter((name) => !LEFT_OUT.has(name))) {
  cpSync(join(project, part), join(folder, part), { recursive: true })
}
symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')

function run(program: string, ...args: string[]): boolean {
  const { status, signal } = spawnSync(program, args, {
    ...{ cwd: folder, timeout: TIMEOUT, killSignal: 'SIGKILL', stdio: 'ignore' },
  })
  if (signal !== null) console.log(`Stopped after ${TIMEOUT / 60_000} minutes.`)
  return status === 0
}

/** @returns whether the tests notice that the file has become `source` */
function isCaught(file: string, source: string, tests: () => boolean): boolean {
  const path = join(folder, file)
  const right = readFileSync(path)
  writeFileSync(path, source)
  try {
    return !tests()
  } finally {
    writeFileSync(path, right)
  }
}

/** Whether a file of tests passes. Those of the built site need a build; some make their own. */
function passes(tests: string): boolean {
  if (tests.startsWith('tests/unit/')) return run('vitest', 'run', tests, '--bail', '1')
  if (!/other-library/.test(tests) && !run('node', 'scripts/build.ts')) return false
  return tests.startsWith('tests/e2e/')
    ? run('playwright', 'test', tests, '-x')
    : run('vitest', 'run', tests, '--bail', '1')
}

function report(caught: number, all: number, missed: readonly string[]): void {
  const share = all === 0 ? 0 : Math.round((100 * caught) / all)
  console.log(`\n${caught} of ${all} mistakes were caught (${share} %).`)
  for (const mistake of missed) console.log(`Missed: ${mistake}`)
}

function plant(): void {
  const missed = planted.filter(({ what, file, find, replace, by }) => {
    const source = readFileSync(join(project, file), 'utf8')
    if (source.split(find).length !== 2) throw new Error(`${file} has not once: ${find}`)
    const caught = isCaught(
      file,
      source.replace(find, () => replace),
      () => passes(by),
    )
    console.log(`${caught ? 'caught' : 'MISSED'}  ${what}`)
    return !caught
  })
  const words = missed.map(({ what, file, by }) => `${what} (${file}, ${by})`)
  report(planted.length - missed.length, planted.length, words)
  process.exitCode = missed.length === 0 ? 0 : 1
}

function mutate(count: number, seed: number, under: string): void {
  const files = globSync(`src/{${PLAIN.join(',')}}/**/*.ts`, { cwd: project })
    .filter((file) => file.startsWith(under) && !file.endsWith('.d.ts'))
    .sort()
  const all = files.flatMap((file) =>
    mutantsOf(readFileSync(join(project, file), 'utf8')).map((mutant) => ({ file, ...mutant })),
  )
  const next = numbersFrom(seed)
  // The first numbers of a small seed are small.
  for (let skipped = 0; skipped < 8; skipped += 1) next()
  const chosen = Array.from({ length: count }, () => all[Math.floor(next() * all.length)]).filter(
    (mutant) => mutant !== undefined,
  )
  const rightlyTyped = withRightTypes(project, chosen)
  const missed: string[] = []
  const quickly = ['--config', 'tests/mutants/vitest.config.ts']
  if (!run('vitest', 'run', ...quickly)) throw new Error('The tests fail without a mistake.')
  for (const { file, line, from, to, source } of rightlyTyped) {
    const related = ['related', file, '--run', '--bail=1']
    const slowly = ['--exclude', 'tests/{site,build}/**']
    const tests = () =>
      run('vitest', ...related, ...quickly) && run('vitest', ...related, ...slowly)
    if (isCaught(file, source, tests)) continue
    const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60)
    missed.push(`${file}:${line} ${short(from)} → ${short(to) || '(nothing)'}`)
    console.log(`MISSED  ${missed.at(-1) ?? ''}`)
  }
  report(chosen.length - missed.length, chosen.length, missed)
  console.log(`${chosen.length - rightlyTyped.length} of them were caught by the types.`)
}

const [what = 'planted', seed = '1', under = ''] = process.argv.slice(2)
if (what === 'planted') plant()
else mutate(Number(what), Number(seed), under)
