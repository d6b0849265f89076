/** The tools of a place: at its number, its heading, or the link of a pull quote. */
import { expect, test, type Page } from '@playwright/test'
import { findingsOn } from '../fixtures/axe.ts'
import { brief, clipboard, open, phone, site } from '../fixtures/sending.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const tools = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })

/** Gives the browser a share dialog that names what it got in the title of the page. */
const withShareDialog = (page: Page) =>
  page.addInitScript(() => {
    const share = ({ url = '' }: ShareData) => {
      document.title = `shared ${url}`
      return Promise.resolve()
    }
    Object.defineProperty(navigator, 'share', { value: share })
  })

test('the link of every kind of place is copied, and its button says so', async ({ page }) => {
  const places = {
    'Paragraph 7': ['#p7 > .paragraph-number', '#p7'],
    'Recommendation 3': ['#r3 > .number', 'r3/'],
    'Note 2': ['#n2 > .number', '#n2'],
    'Pull quote 1': ['#q1 .share-link', 'q1/'],
    '“Easier said than done”': ['#easier-said-than-done h2 a', 'easier-said-than-done/'],
    '“Key Policy Recommendations”': ['#recommendations h2 a', '#recommendations'],
  }
  await open(page)
  for (const [name, [link = '', address = '']] of Object.entries(places)) {
    await page.locator(link).click()
    const panel = tools(page, name)
    await panel.getByRole('button', { name: 'Copy link' }).click()
    await expect(panel.getByRole('button', { name: 'Link copied' })).toBeVisible()
    await expect(panel.getByRole('status').first()).toHaveText('Link copied')
    expect(await clipboard(page)).toBe(site + brief + address)
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(page.locator(link)).toBeFocused()
  }
  expect(new URL(page.url()).hash).toBe('')
})

test('a whole place is quoted with its citation', async ({ page }) => {
  await open(page)
  for (const [link, words, locator] of [
    ['#p8 > .paragraph-number', /^“On the other hand, .* agenda itself\.”\n/, 'para. 8, '],
    ['#r6 > .number', /^“Resuscitate the annual .*Summit\.”\n/, 'recommendation 6, '],
    ['#n1 > .number', /^“These cycles .* 2024\.”\n/, 'note 1, '],
    ['#q3 .share-link', /^“Still, despite .*feasible\.”\n/, 'para. 11, '],
  ] as const) {
    await page.locator(link).click()
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click()
    await expect(page.getByRole('button', { name: 'Quotation copied' })).toBeVisible()
    const copied = await clipboard(page)
    expect(copied).toMatch(words)
    expect(copied).toContain(locator)
  }
})

test('by keyboard: Enter opens the tools, arrows and Tab move, Esc leads back', async ({
  page,
}) => {
  await open(page)
  const number = page.getByRole('link', { name: 'Paragraph 7', exact: true })
  await number.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
  expect(await findingsOn(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Copy quotation with citation' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(tools(page, 'Paragraph 7').getByRole('link', { name: 'Cite' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(tools(page, 'Paragraph 7')).toBeHidden()
  await expect(number).toBeFocused()
})

test('Cite leads to the citation of the place', async ({ page }) => {
  await open(page)
  const cited = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('cite-place', (event) => {
          if (event instanceof CustomEvent) resolve(event.detail)
        })
      }),
  )
  await page.locator('#p7 > .paragraph-number').click()
  await tools(page, 'Paragraph 7').getByRole('link', { name: 'Cite' }).click()
  expect(await cited).toEqual({ id: 'p7' })
  await expect(page).toHaveURL(/#cite$/)
  await expect(page.locator('.cite')).toBeInViewport()
  await expect(page.locator('.cite')).toContainText('para. 7')
})

test('they come when the pointer rests on a number, and stay while it is on them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '#p7')
  await page.locator('#p7 > p').hover()
  await page.locator('#p7 > .paragraph-number').hover()
  const panel = tools(page, 'Paragraph 7')
  await expect(panel).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Share…' })).toHaveCount(0)
  await panel.getByRole('button', { name: 'Copy link' }).hover()
  await page.waitForTimeout(800)
  await expect(panel).toBeVisible()
  await page.locator('#p8 > p').hover()
  await expect(panel).toBeHidden()
})

/** A place with the words above and beside its number. */
const NUMBERED = [
  { name: 'Paragraph 7', id: 'p7', above: '#p6 > p:first-of-type', words: '#p7 > p' },
  { name: 'Recommendation 3', id: 'r3', above: '#r2 .argued-in', words: '#r3 > div' },
  { name: 'Note 3', id: 'n3', above: '#n2 .back-links a', words: '#n3 > div' },
]

for (const width of [820, 1440, 1920]) {
  test(`at ${width} px they are in the gap above a place, off text and contents`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page)
    for (const { name, id, above, words } of NUMBERED) {
      await page.locator(words).hover()
      await page.locator(`#${id} > a`).first().hover()
      const panel = tools(page, name)
      await expect(panel).toBeVisible()
      const box = await panel.evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect)
      expect(box.top, name).toBeGreaterThan((await lines(page, above)).bottom - 1)
      // Capitals begin a fifth below the top of a line of text.
      const { top, height } = await lines(page, words)
      expect(box.bottom, name).toBeLessThan(top + height / 5)
      if (width >= 1280) {
        const { x = 0, width: column = 0 } = (await page.locator('.toc').boundingBox()) ?? {}
        expect(box.left, name).toBeGreaterThan(x + column)
      }
    }
  })
}

/** The top and height of the first line of a text, and the bottom of its last one. */
const lines = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const all = [...range.getClientRects()].filter(({ width }) => width > 1)
    return { top: all[0]?.top ?? 0, height: all[0]?.height ?? 0, bottom: all.at(-1)?.bottom ?? 0 }
  })

test('Ctrl and a click follow the link of a number', async ({ page, context }) => {
  await open(page)
  const opened = context.waitForEvent('page')
  await page.locator('#p7 > .paragraph-number').click({ modifiers: ['ControlOrMeta'] })
  await (await opened).waitForURL(/#p7$/)
  // The pointer that rests there opens the tools for as long as it does; a click would keep them.
  await page.waitForTimeout(800)
  await page.locator('#p8 > p').hover()
  await expect(tools(page, 'Paragraph 7')).toBeHidden()
})

test('text is shown for copying by hand where the browser forbids copying', async ({ page }) => {
  await page.addInitScript(() => {
    const write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    Object.defineProperty(navigator.clipboard, 'write', { value: write })
  })
  await open(page, '#p7')
  await page.locator('#p7 > .paragraph-number').click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  const field = page.getByRole('textbox', { name: 'Your browser blocked copying' })
  await expect(field).toHaveValue(`${site}${brief}#p7`)
  await expect(field).toBeFocused()
})

test.describe('on a phone', () => {
  test.use(phone)

  test('they are a sheet with rows for a finger, and the device’s share dialog', async ({
    page,
  }) => {
    await withShareDialog(page)
    await open(page, '#p7')
    await page.locator('#p7 > .paragraph-number').tap()
    const panel = tools(page, 'Paragraph 7')
    await expect(panel).toBeVisible()
    const sheet = await panel.boundingBox()
    expect([sheet?.x, sheet?.width]).toEqual([0, 390])
    for (const row of await panel.locator('a, button').all()) {
      expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await panel.getByRole('button', { name: 'Share…' }).tap()
    await expect(page).toHaveTitle(`shared ${site}${brief}#p7`)
    await panel.getByRole('button', { name: 'Close' }).tap()
    await expect(panel).toBeHidden()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a number is a link to its place', async ({ page }) => {
    await page.goto(brief)
    await page.locator('#p7 > .paragraph-number').click()
    await expect(page).toHaveURL(/#p7$/)
    await expect(page.locator('#q1 .share-link')).toBeHidden()
  })
})
