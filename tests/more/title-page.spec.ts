import { expect, test, type Page } from '@playwright/test'
import { textFiles } from '../../src/brief/model/text-files.ts'

const brief = '/us-mexico-reset/'
const title = (page: Page) => page.locator('.title-page')

test('the record stands beside the title on a wide screen, below the byline elsewhere', async ({
  page,
}) => {
  for (const [width, isBeside] of [
    [1440, true],
    [390, false],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(brief)
    const record = await title(page).locator('.record').boundingBox()
    const heading = await title(page).getByRole('heading').boundingBox()
    const byline = await title(page).locator('.byline').boundingBox()
    if (!record || !heading || !byline) throw new Error('The title page is not laid out.')
    if (isBeside) expect(record.x).toBeGreaterThan(heading.x + heading.width)
    else expect(record.y).toBeGreaterThanOrEqual(byline.y + byline.height)
    // What a reader does on the first screen, thumb or mouse.
    await expect(title(page).getByRole('button', { name: 'Download' })).toBeInViewport()
  }
})

test('the record gives publisher, date, length, report and topics, without brackets', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(brief)
  const record = title(page).locator('.record dl')
  await expect(record.locator('dt')).toHaveText([
    'Published by',
    'Date',
    'Length',
    'Chapter of',
    'Topics',
  ])
  await expect(record).toContainText('2021 (date inferred)')
  await expect(record).not.toContainText('[')
  await expect(record.getByRole('link', { name: 'United States' })).toHaveAttribute(
    'href',
    '/topics/united-states/',
  )
})

test('Share copies the address where the device has no share dialog', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await page.goto(brief)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  await title(page).getByRole('link', { name: 'Share' }).click()
  await expect(title(page).locator('output')).toHaveText('Link copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'https://policy-briefs.example/us-mexico-reset/',
  )
})

test('Share opens the share dialog of the device; closing it does nothing', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      Object.assign(window, { shared: data?.url })
      return Promise.reject(new DOMException('closed', 'AbortError'))
    }
  })
  await page.goto(brief)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  await title(page).getByRole('link', { name: 'Share' }).click()
  expect(await page.evaluate(() => String(Reflect.get(window, 'shared')))).toBe(
    'https://policy-briefs.example/us-mexico-reset/',
  )
  await expect(page).toHaveURL(brief)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('Download lists the files, and nothing offers to share', async ({ page }) => {
    await page.goto(brief)
    const files = title(page).locator('#download-files')
    await expect(files).toBeHidden()
    await title(page).getByRole('button', { name: 'Download' }).click()
    const formats = textFiles.map(({ name }) => name)
    await expect(files.getByRole('link')).toHaveText([...formats, 'BibTeX', 'RIS', 'CSL-JSON'])
    await expect(title(page).getByRole('link', { name: 'Share' })).toBeHidden()
  })

  test('the end of the brief leads to its topics and names its report', async ({ page }) => {
    await page.goto(brief)
    const end = page.getByRole('region', { name: 'Topics in this brief' })
    await expect(end.getByRole('listitem').first()).toHaveText('United States 12 12 passages')
    await expect(end).toContainText('a chapter of Re-Building a Complex Partnership')
    await expect(end.getByRole('heading', { level: 3 })).toHaveCount(0)
    await end.getByText('more topics').click()
    await end.getByRole('link', { name: 'USMCA' }).click()
    await expect(page).toHaveURL('/topics/usmca/')
  })
})

test('the masthead, the text with its margin and the footer have the same edges', async ({
  page,
}) => {
  for (const width of [390, 820, 1200]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(brief)
    const edges = (selector: string) =>
      page.locator(selector).evaluate((part) => {
        const { left, right } = part.getBoundingClientRect()
        return [left, right].map(Math.round)
      })
    const expected = await edges('.title-page')
    expect(await edges('.masthead'), `${width} px`).toEqual(expected)
    expect(await edges('.footer'), `${width} px`).toEqual(expected)
    expect((await edges('.body'))[0], `${width} px`).toBe(expected[0])
  }
})
