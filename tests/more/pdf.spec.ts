/** The PDF files of the brief and of the two invented reports, read by poppler and qpdf. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { readPdf, runningTextOf, runningTextOfPage } from '../fixtures/pdf.ts'
import { reportFiles } from '../fixtures/reports/files.ts'
import { builtPages } from '../site/dist.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

const BRIEFS = { 'us-mexico-reset': 'en', 'coastal-resilience': 'en', 'agua-y-ciudades': 'es' }

let built: BuiltLibrary
test.beforeAll(() => {
  test.setTimeout(300_000)
  built = buildLibrary(reportFiles())
})
test.afterAll(() => {
  built.remove()
})

for (const [slug, lang] of Object.entries(BRIEFS)) {
  const fileOf = (): string => fileURLToPath(new URL(`${slug}/brief.pdf`, built.dist))

  test(`${slug}: the PDF has the words and numbers of the page, in its order`, () => {
    const page = builtPages(built.dist).find(({ path }) => path === `/${slug}/`)
    if (!page) throw new Error(`${slug} was not built.`)
    const [found, expected] = [
      runningTextOf(readPdf(readFileSync(fileOf())), lang),
      runningTextOfPage(page.tree),
    ]
    const end = Array.from(expected).findIndex((letter, index) => letter !== found[index])
    const around = (text: string) => text.slice(Math.max(0, end - 80), end + 80)
    expect(end === -1 ? '' : around(found)).toBe(end === -1 ? '' : around(expected))
    expect(found).toHaveLength(expected.length)
  })

  test(`${slug}: qpdf finds no fault in the PDF, nor in its update`, () => {
    const { status, stdout, stderr, error } = spawnSync('qpdf', ['--check', fileOf()], {
      encoding: 'utf8',
    })
    expect(error, 'Install qpdf: apt-get install qpdf.').toBeUndefined()
    expect(status, `${stdout}\n${stderr}`).toBe(0)
  })
}
