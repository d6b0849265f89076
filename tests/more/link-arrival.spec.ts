import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { fontsReady } from '../fixtures/fonts.ts'

const brief = '/us-mexico-reset/'
const changed = 'The text has changed since this link was made'

const said = (page: Page) =>
  page.getByRole('region', { name: 'About this link' }).getByRole('status')

/** The words that are marked as the nearest. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('arrival') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  )

test('words that are there bring no message', async ({ page }) => {
  await page.goto(`${brief}#p2:~:text=Gordian%20knots`)
  await expect(page.locator('#p2 > p:target')).toHaveCount(1)
  await page.waitForTimeout(500)
  await expect(said(page)).toHaveCount(0)
})

test('words that were changed lead to the nearest in their paragraph, and Back leads away', async ({
  page,
}) => {
  await page.goto('/')
  await page.goto(
    `${brief}#p2:~:text=tangled%20Gordian%20knots%20on%20both%20sides%20of%20the%20border`,
  )
  await expect(said(page)).toContainText(changed)
  expect(await marked(page)).toEqual(['Gordian knots on either side of the border'])
  await expect(page.locator('#p2')).toBeInViewport()
  expect(await page.evaluate(() => location.hash)).toBe('#p2')
  await fontsReady(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(said(page)).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(/:\d+\/$/)
})

test('words that have moved are found in another paragraph', async ({ page }) => {
  await page.goto(
    `${brief}#p99:~:text=a%20long%20list%20of%20hostile%20and%20short%2Dsighted%20actions`,
  )
  await expect(said(page)).toContainText(changed)
  await expect(page).toHaveURL(/#p7$/)
  await expect(page.locator('#p7')).toBeInViewport()
})

test('words that are nowhere, at a place that is, lead to the place', async ({ page }) => {
  await page.goto(`${brief}#p9:~:text=zebras,quagga`)
  await expect(said(page)).toContainText(changed)
  await expect(page.locator('#p9')).toBeInViewport()
})

test('words that are nowhere at all can be searched for', async ({ page }) => {
  await page.goto(`${brief}#p99:~:text=zebra%20quaggas`)
  await expect(said(page)).toContainText('no longer in the text')
  await page.getByRole('link', { name: 'Search for these words' }).click()
  await expect(page).toHaveURL(/\/search\/\?q=zebra(%20|\+)quaggas$/)
})

test('a place that never was says so, and offers the contents', async ({ page }) => {
  await page.goto(`${brief}#p99`)
  await expect(said(page)).toContainText('not in this brief')
  await expect(page.getByRole('link', { name: 'Search the library' })).toBeVisible()
  await page.getByRole('link', { name: 'See the contents' }).click()
  await expect(page).toHaveURL(/#contents$/)
  await expect(said(page)).toHaveCount(0)
})

test('a mistyped or renamed section leads to the nearest, on arrival and later', async ({
  page,
}) => {
  await page.goto(`${brief}#easier-sad-than-done`)
  await expect(said(page)).toContainText('This is the closest one')
  await expect(page).toHaveURL(/#easier-said-than-done$/)
  await expect(page.locator('#easier-said-than-done h2')).toBeInViewport()
  await page.evaluate(() => (location.hash = '#possible-but-feasible'))
  await expect(page).toHaveURL(/#possible-and-feasible$/)
  await expect(said(page)).toContainText('This is the closest one')
})

test('an address that is no address at all does no harm', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  for (const fragment of [
    '#%E0%A4%A',
    '#:~:text=',
    '#top',
    '#p7:~:text=%E0%A4%A',
    '#p7:~:nonsense',
  ]) {
    await page.goto(`${brief}?${encodeURIComponent(fragment)}${fragment}`)
    await page.waitForFunction(() => customElements.get('share-tools') !== undefined)
    await page.waitForTimeout(300)
  }
  expect(errors).toEqual([])
})
