/** The PDF files of the brief and of the two invented reports, read by poppler, qpdf and PDF.js. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
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

  test(`${slug}: PDF.js, the viewer of Firefox, finds each place and the tags of each page`, async () => {
    const bytes = readFileSync(fileOf())
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { destinations } = readPdf(bytes)
    expect(destinations.size).toBeGreaterThan(30)
    const found = new Map<string, { page: number; top: number }>()
    for (const name of destinations.keys()) {
      const [page, , , top] = (await pdf.getDestination(name)) as [PageReference, ...unknown[]]
      found.set(name, { page: (await pdf.getPageIndex(page)) + 1, top: Math.round(Number(top)) })
    }
    expect(found).toEqual(destinations)
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const tags = await (await pdf.getPage(number)).getStructTree()
      expect(tags.children.length, `page ${number}`).toBeGreaterThan(0)
    }
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: lang, Title: expect.any(String) })
  })
}

type PageReference = Parameters<Awaited<ReturnType<typeof getDocumentProxy>>['getPageIndex']>[0]
