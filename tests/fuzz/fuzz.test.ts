import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkContent } from '../../src/content/check.ts'
import { contentOf, copyOfProject } from '../unit/content/project.ts'
import { faultsIn } from './faults.ts'
import { mutants } from './mutants.ts'
import Reading from './Reading.astro'

/** Set by `npm run fuzz`. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 20)
const seed = Number(process.env['FUZZ_SEED'] ?? 1)
/** A file for the current mutant, so that it is known if one hangs. */
const current = process.env['FUZZ_CURRENT']

type Files = Record<string, string>

const accepted: Files[] = []
let runs = 0

it('no mutant crashes the check, and each that it accepts makes a page without faults', async () => {
  const container = await AstroContainer.create()
  await fc.assert(
    fc.asyncProperty(mutants, async (files) => {
      runs += 1
      if (current !== undefined) writeFileSync(current, JSON.stringify(files, null, 2))
      const copy = contentOf(files)
      try {
        const { library, problems } = checkContent(copy.root)
        if (problems.some(({ severity }) => severity === 'error')) return
        for (const brief of library.briefs) {
          const page = await container.renderToString(Reading, { props: { brief } })
          expect(faultsIn(page)).toEqual([])
        }
        accepted.push(files)
      } finally {
        copy.remove()
      }
    }),
    {
      seed,
      numRuns: 10_000_000,
      plugins: [fc.interruptAfterTimeLimit(seconds * 1000)],
    },
  )
  console.log(`${runs} mutants, ${accepted.length} of them accepted and rendered; seed ${seed}`)
  expect(accepted.length).toBeGreaterThan(0)
})

it('a real build builds the mutants that the check accepts', () => {
  const copy = copyOfProject(together(accepted.slice(-8)))
  try {
    const { problems } = checkContent(copy.root)
    // A mutant may link to /a-brief/, which this library does not have.
    for (const { file } of problems.filter(({ severity }) => severity === 'error')) {
      const [folder = ''] = /^content\/mutant-\d+/.exec(file) ?? []
      if (folder !== '') rmSync(join(copy.folder, folder), { recursive: true, force: true })
    }
    const { status, stderr } = spawnSync('node', ['scripts/build.ts'], {
      cwd: copy.folder,
      encoding: 'utf8',
      // Without the test runner's variables, which Vite would read too.
      env: { PATH: process.env['PATH'] },
    })
    expect(status, stderr).toBe(0)
    const pages = globSync('dist/mutant-*/index.html', { cwd: copy.folder })
    expect(pages.length).toBeGreaterThan(0)
    const faults = pages.flatMap((page) => {
      const [, article = ''] =
        /(<article[\s\S]*<\/article>)/.exec(readFileSync(join(copy.folder, page), 'utf8')) ?? []
      return faultsIn(article).filter((fault) => fault !== '#text is not there')
    })
    expect(faults).toEqual([])
    console.log(`${pages.length} of the accepted mutants built by Astro`)
  } finally {
    copy.remove()
  }
})

/** Joins several mutants in one library; all have the same author. */
function together(several: readonly Files[]): Files {
  const entries = several.flatMap((files, index) =>
    Object.entries(files)
      .filter(([file]) => file.startsWith('a-brief/'))
      .map(([file, text]) => [`content/mutant-${index}/${file.slice('a-brief/'.length)}`, text]),
  )
  const author = '---\ngiven: Ana\nfamily: Ruiz\nrole: Fellow\n---\n\nShe writes.\n'
  return { ...Object.fromEntries(entries), 'content/authors/ana-ruiz.md': author } as Files
}
