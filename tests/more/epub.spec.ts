/** The EPUB files of the brief and of the two invented reports, looked at by programs of others. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { findingsOn } from '../fixtures/axe.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { readBook, wordsOfBook, wordsOfPage, type ReadBook } from '../fixtures/epub.ts'
import { fontsReady } from '../fixtures/fonts.ts'
import { reportFiles } from '../fixtures/reports/files.ts'
import { builtPages } from '../site/dist.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

const BRIEFS = ['us-mexico-reset', 'coastal-resilience', 'agua-y-ciudades']

/** Where Debian's package puts it; its program in /usr/bin runs only where the kernel starts JAR files. */
const EPUBCHECK = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar'

let built: BuiltLibrary
let folder: string
const books = new Map<string, ReadBook>()

test.beforeAll(() => {
  test.setTimeout(300_000)
  built = buildLibrary(reportFiles())
  folder = mkdtempSync(join(tmpdir(), 'policy-brief-epub-'))
  for (const slug of BRIEFS) {
    const book = readBook(readFileSync(epubFile(slug)))
    books.set(slug, book)
    for (const [path, bytes] of Object.entries(book.files)) {
      const file = join(folder, slug, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
  }
})
test.afterAll(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})

const epubFile = (slug: string): string => fileURLToPath(new URL(`${slug}/brief.epub`, built.dist))

for (const slug of BRIEFS) {
  test(`${slug}: EPUBCheck finds no error and no warning`, () => {
    const missing = 'Install Java and EPUBCheck: apt-get install epubcheck.'
    expect(existsSync(EPUBCHECK), missing).toBe(true)
    const args = ['-jar', EPUBCHECK, '--failonwarnings', epubFile(slug)]
    const { status, stdout, stderr, error } = spawnSync('java', args, { encoding: 'utf8' })
    expect(error, missing).toBeUndefined()
    expect(status, `${stdout}\n${stderr}`).toBe(0)
    expect(stdout).toContain('No errors or warnings detected.')
  })

  test(`${slug}: has the words and numbers of the page, in its order`, () => {
    const page = builtPages(built.dist).find(({ path }) => path === `/${slug}/`)
    const book = books.get(slug)
    if (!page || !book) throw new Error(`${slug} was not built.`)
    expect(wordsOfBook(book)).toEqual(wordsOfPage(page.tree))
  })

  test(`${slug}: axe finds nothing in any file, and none is wider than its window`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    for (const { name } of books.get(slug)?.text ?? []) {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(pathToFileURL(join(folder, slug, 'EPUB', name)).href)
      await fontsReady(page)
      // axe does not see that a formula is the text of a heading cell.
      const findings = (await findingsOn(page)).filter(
        (finding) => !/^empty-table-header: .*<math/.test(finding),
      )
      expect(findings, name).toEqual([])
      for (const width of [700, 320]) {
        await page.setViewportSize({ width, height: 844 })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${name} at ${width} px`).toBe(0)
      }
    }
  })

  test(`${slug}: sets no colours, so that night modes keep the text legible`, async ({ page }) => {
    for (const { name } of books.get(slug)?.text ?? []) {
      await page.goto(pathToFileURL(join(folder, slug, 'EPUB', name)).href)
      await page.addStyleTag({ content: 'html { background: #000; color: #fff }' })
      const colours = await page.evaluate(() => [
        ...new Set(
          Array.from(document.querySelectorAll('body *:not(img)'), (element) => {
            const { color, backgroundColor } = getComputedStyle(element)
            return `${color} on ${backgroundColor}`
          }),
        ),
      ])
      expect(colours, name).toEqual(['rgb(255, 255, 255) on rgba(0, 0, 0, 0)'])
    }
  })
}
