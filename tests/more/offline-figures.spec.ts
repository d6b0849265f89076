/** The figures of a report without a network. */
import { expect, test, type Page } from '@playwright/test'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { isKept } from '../fixtures/offline.ts'
import { reportFiles } from '../fixtures/reports/files.ts'
import { switchedSite, type SwitchedSite } from '../fixtures/switched-site.ts'

test.use({ serviceWorkers: 'allow', viewport: { width: 1440, height: 900 } })

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })
const report = '/coastal-resilience/'
let built: BuiltLibrary
let library: SwitchedSite
test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = buildLibrary(reportFiles())
  library = await switchedSite(built.dist)
})
test.afterAll(() => {
  library.close()
  built.remove()
})
test.beforeEach(() => {
  library.isOn = true
})

/** Descriptions of the figures that a reader would not see. */
async function lostFigures(page: Page): Promise<(string | null)[]> {
  const lost = []
  const figures = await page.locator('main figure img').all()
  expect(figures.length).toBeGreaterThan(3)
  for (const figure of figures) {
    await figure.scrollIntoViewIfNeeded()
    const isShown = await figure.evaluate((image: HTMLImageElement) =>
      image.decode().then(
        () => image.naturalWidth > 0,
        () => false,
      ),
    )
    if (!isShown) lost.push(await figure.getAttribute('alt'))
  }
  return lost
}

test('figures are there without a network after one visit', async ({ page }) => {
  await page.goto(library.origin + report)
  await isKept(page)
  library.isOn = false
  await page.reload()
  expect(await lostFigures(page)).toEqual([])
})

test('they are there without a network in a window of any size when it is saved', async ({
  page,
}) => {
  await page.goto(`${library.origin}/saved/`)
  await isKept(page)
  await page.getByRole('button', { name: /^Save all briefs/ }).click()
  await expect(page.locator('saved-briefs li')).toHaveCount(3)
  library.isOn = false
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(library.origin + report)
    expect(await lostFigures(page), `${width} px`).toEqual([])
  }
})
