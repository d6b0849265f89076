import { expect, test } from '@playwright/test'
import { brief, open } from '../fixtures/reading.ts'

test('a recommendation leads to its paragraph, and the paragraph back', async ({ page }) => {
  await open(page)
  await page.locator('#r1').getByRole('link', { name: 'Explained in paragraph 11' }).click()
  await expect(page).toHaveURL(/#p11$/)
  await page.locator('#p11').getByRole('link', { name: 'Supports recommendation 1' }).click()
  await expect(page).toHaveURL(/#r1$/)
})

test('a paragraph names its recommendations in one line', async ({ page }) => {
  await open(page)
  const line = page.locator('#p13 .margin-note')
  await expect(line).toHaveText('Supports recommendations 4–7')
  await line.getByRole('link', { name: 'Supports recommendations 4–7' }).click()
  await expect(page).toHaveURL(/#r4$/)
})

test('a pull quote leads to its passage', async ({ page }) => {
  await open(page)
  await page.locator('#q1').getByRole('link', { name: 'From paragraph 1' }).click()
  await expect(page).toHaveURL(/#q1-source$/)
})

for (const width of [390, 820, 1440]) {
  test(`at ${width} px a deep link arrives in view and marked`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const id of ['p11', 'r5', 'n4', 'q3', 'easier-said-than-done']) {
      await open(page, `${brief}?fresh=${id}#${id}`)
      const target = page.locator(`#${id}`)
      await expect(target).toBeInViewport()
      const { top, marked } = await target.evaluate((element) => {
        const mark = element.tagName === 'SECTION' ? element.querySelector('h2') : element
        const { backgroundColor } = getComputedStyle(mark ?? element)
        return {
          top: element.getBoundingClientRect().top,
          marked: backgroundColor !== 'rgba(0, 0, 0, 0)',
        }
      })
      expect(top, id).toBeGreaterThanOrEqual(0)
      expect(marked, id).toBe(true)
    }
  })
}

test.describe('the contents', () => {
  test('stay in view on a wide screen and mark the current section', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page)
    await page.locator('.toc').getByText('Possible and feasible').click()
    const current = page.locator('.toc [aria-current]')
    await expect(current).toHaveText('Possible and feasible')
    await expect(current).toBeInViewport()
  })

  test('are in a disclosure on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page)
    const link = page.locator('.toc').getByText('Possible and feasible')
    await expect(link).toBeHidden()
    await page.locator('.toc summary').click()
    await link.click()
    await expect(page.locator('#possible-and-feasible h2')).toBeInViewport()
  })
})

test.describe('the display settings', () => {
  test('survive a reload and apply before the first paint', async ({ page }) => {
    await open(page)
    await page.getByRole('banner').getByRole('button', { name: 'Display' }).click()
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.getByRole('radio', { name: 'Large', exact: true }).check()
    await page.getByRole('radio', { name: 'Hidden' }).check()
    await expect(page.locator('#q1')).toBeHidden()
    // Without the page's module only the inline script is left, which runs before the first paint.
    await page.route('**/_astro/*.js', (route) => route.abort())
    await page.reload()
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
    await expect(page.locator('body')).toHaveCSS('font-size', '18.4px')
    await expect(page.locator('#q1')).toBeHidden()
  })

  test('can be reset', async ({ page }) => {
    await open(page)
    await page.getByRole('banner').getByRole('button', { name: 'Display' }).click()
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.getByRole('radio', { name: 'Match device' }).check()
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark')
    await page.reload()
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark')
  })
})

for (const width of [820, 1440]) {
  test(`at ${width} px a line holds 60 to 75 characters`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page)
    const measure = await page.locator('.paragraph > p').evaluateAll((paragraphs) => {
      let characters = 0
      let lines = 0
      for (const paragraph of paragraphs) {
        characters += paragraph.textContent.length
        const { height } = paragraph.getBoundingClientRect()
        // The last line is half full on average.
        lines += Math.round(height / parseFloat(getComputedStyle(paragraph).lineHeight)) - 0.5
      }
      return characters / lines
    })
    expect(measure).toBeGreaterThanOrEqual(60)
    expect(measure).toBeLessThanOrEqual(75)
  })
}

test('masthead and footer span the page, and the footer keeps its distance', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  const [masthead, display, colophon, footer] = await Promise.all(
    ['.masthead', '.masthead button', '.colophon', '.footer'].map((part) =>
      page.locator(part).first().boundingBox(),
    ),
  )
  const end = (box: typeof masthead) => (box?.x ?? 0) + (box?.width ?? 0)
  expect(end(display)).toBeCloseTo(end(masthead), 0)
  expect((footer?.y ?? 0) - ((colophon?.y ?? 0) + (colophon?.height ?? 0))).toBeGreaterThan(40)
})

test('the title has the same lines in the fallback font', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  const heightOfTitle = async () => {
    await open(page)
    return (await page.locator('h1').boundingBox())?.height
  }
  const height = await heightOfTitle()
  await page.route('**/*.woff2', (route) => route.abort())
  expect(await heightOfTitle()).toBeCloseTo(height ?? 0, 0)
})

test('the first view takes at most 6 requests and nothing jumps', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) shifts.push(Number(entry.value))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await open(page)
  await page.waitForTimeout(500)
  // What a browser sends when a page appears under a pointer at rest is no action of a reader.
  await page.evaluate(() => document.dispatchEvent(new PointerEvent('pointermove')))
  await page.waitForTimeout(500)
  expect(requests.length).toBeLessThanOrEqual(6)
  expect(requests.filter((url) => !url.startsWith('http://localhost'))).toEqual([])
  const shift = await page.evaluate('shifts.reduce((sum, value) => sum + value, 0)')
  expect(shift).toBeLessThanOrEqual(0.01)
})
