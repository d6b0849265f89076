/** The contents of a long report: a library built for the test. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { fontsReady } from '../fixtures/fonts.ts'
import { longBrief } from '../fixtures/long-brief.ts'
import { scrollBy } from '../fixtures/reading.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

let built: BuiltLibrary
let served: Served

test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = buildLibrary(longBrief)
  served = await serve(built.dist)
})
test.afterAll(() => {
  served.close()
  built.remove()
})

async function open(page: Page, width: number, hash = ''): Promise<void> {
  await page.setViewportSize({ width, height: 844 })
  await page.goto(`${served.origin}/a-long-report/${hash}`)
  await fontsReady(page)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
}

const openBranches = (page: Page): Promise<string[]> =>
  page
    .locator('.toc li > details[open]')
    .evaluateAll((all) => all.map((one) => one.previousElementSibling?.textContent ?? ''))

test('next to the text only the branch of the current section is open', async ({ page }) => {
  await open(page, 1440, '#costs-of-7')
  const entry = page.locator('.toc').getByRole('link', { name: '7.1 Costs of 7', exact: true })
  await expect(entry).toHaveAttribute('aria-current', 'true')
  await expect(entry).toBeInViewport({ ratio: 1 })
  expect(await openBranches(page)).toEqual(['7 Chapter 7 on rivers'])
  await expect(page.locator('.toc').getByRole('link', { name: '8.1 Costs of 8' })).toBeHidden()
  await page.locator('#chapter-15-on-rivers').scrollIntoViewIfNeeded()
  await page.evaluate(() => document.querySelector('#chapter-15-on-rivers')?.scrollIntoView())
  await expect.poll(() => openBranches(page)).toEqual(['15 Chapter 15 on rivers'])
})

test('a branch opens by hand, and shows headings down to the fourth rank', async ({ page }) => {
  await open(page, 1440)
  const contents = page.locator('.toc')
  await contents.locator('li > details > summary').nth(2).focus()
  await page.keyboard.press('Enter')
  await expect(contents.getByRole('link', { name: '3.1.1.1 What the count of 3' })).toBeVisible()
  await contents.getByRole('link', { name: '3.2 Open questions' }).click()
  await expect(page).toHaveURL(/#chapter-3-on-rivers-open-questions$/)
})

for (const width of [390, 820]) {
  test(`at ${width} px the bar opens the contents at the current section`, async ({ page }) => {
    await open(page, width, '#costs-of-12')
    await scrollBy(page, 400)
    await scrollBy(page, -200)
    await page.getByRole('button', { name: 'Contents: 12 Chapter 12 on rivers' }).click()
    const entry = page.locator('.toc').getByRole('link', { name: '12.1 Costs of 12', exact: true })
    await expect(entry).toBeInViewport({ ratio: 1 })
    expect(await openBranches(page)).toEqual(['12 Chapter 12 on rivers'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
}

test('without a script every heading can be reached', async ({ browser }) => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 820, height: 800 },
  })
  await page.goto(`${served.origin}/a-long-report/`)
  const contents = page.locator('.toc')
  await contents.locator('> details > summary').click()
  await contents
    .locator('li:has(> details)', { hasText: 'Chapter 2 on' })
    .locator('summary')
    .click()
  await contents.getByRole('link', { name: '2.1 Costs of 2', exact: true }).click()
  await expect(page).toHaveURL(/#costs-of-2$/)
  await page.close()
})

test('numbers are text that can be found and copied, and cross references name them', async ({
  page,
}) => {
  await open(page, 1440)
  await expect(page.locator('#p1')).toContainText('See Section 1.1.')
  await expect(page.getByRole('heading', { name: 'Appendix A. Method' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'A.1 Sources of method' })).toBeVisible()
  await expect(page.locator('#water')).toHaveText('Water')
})

test('the looks of the five ranks descend', async ({ page }) => {
  await open(page, 1440)
  const sizes = await page
    .locator('#chapter-1-on-rivers')
    .locator('h2, h3, h4, h5')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
  expect(sizes.slice(0, 4)).toEqual(sizes.slice(0, 4).toSorted((one, other) => other - one))
  const weights = await page
    .locator('.body :is(h2, h3, h4, h5)')
    .evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).fontWeight)).size)
  expect(weights).toBe(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, 1440, '#costs-of-7')
    const { violations } = await new AxeBuilder({ page })
      .withTags([
        'wcag2a',
        'wcag2aa',
        'wcag2aaa',
        'wcag21a',
        'wcag21aa',
        'wcag22aa',
        'best-practice',
      ])
      .include('.toc')
      .include('#chapter-7-on-rivers')
      .analyze()
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([])
  })
}

test('on paper the contents list sections and their subheadings, and no sign to open them', async ({
  page,
}) => {
  await open(page, 820)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.toc').getByRole('link', { name: '20.1 Costs of 20' })).toBeVisible()
  await expect(page.locator('.toc li summary').first()).toBeHidden()
})
