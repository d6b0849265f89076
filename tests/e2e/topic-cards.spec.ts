/** The card of a topic at a term of the text. */
import { expect, test, type Page } from '@playwright/test'
import { findingsOn } from '../fixtures/axe.ts'
import { open, phone } from '../fixtures/sending.ts'

const card = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })
const term = (page: Page) => page.locator('.paragraph a.term', { hasText: 'OAS' })

test('the pointer opens it after a moment, may rest on it, and closes it by leaving', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  await term(page).hover()
  const oas = card(page, 'OAS')
  await expect(oas).toContainText('Organization of American States')
  await expect(oas).toContainText('The regional organisation')
  await oas.getByText('The regional organisation').hover()
  await page.waitForTimeout(800)
  await expect(oas).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(oas).toBeHidden()
  await term(page).hover()
  await expect(oas).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(oas).toBeHidden()
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
})

test('the focus opens it, Enter leads into it, its link to the topic', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  await page.keyboard.press('Tab')
  await term(page).focus()
  const oas = card(page, 'OAS')
  await expect(oas).toBeVisible()
  await expect(term(page)).toBeFocused()
  // Tab passes by a card that the reader has not chosen.
  await page.keyboard.press('Tab')
  await expect(page.locator('.paragraph a.term', { hasText: 'G20' }).first()).toBeFocused()
  await expect(oas).toBeHidden()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(oas.getByRole('link')).toBeFocused()
  expect(await findingsOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/topics\/oas\/$/)
})

test('a term is a link to its topic if the card cannot be loaded', async ({ page }) => {
  await page.route('**/topics.json', (route) => route.abort())
  await open(page)
  await term(page).click()
  await expect(page).toHaveURL(/\/topics\/oas\/$/)
})

test.describe('on a phone', () => {
  test.use(phone)

  test('a tap opens it as a sheet; a tap elsewhere closes it', async ({ page }) => {
    await open(page)
    await term(page).tap()
    const oas = card(page, 'OAS')
    await expect(oas).toBeVisible()
    const box = await oas.boundingBox()
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844)
    expect((await term(page).boundingBox())?.y).toBeLessThan((box?.y ?? 0) - 20)
    await page.touchscreen.tap(200, 20)
    await expect(oas).toBeHidden()
    expect(new URL(page.url()).pathname).toBe('/us-mexico-reset/')
  })

  test('a card that comes late closes nothing that the reader has opened since', async ({
    page,
  }) => {
    const held = Promise.withResolvers()
    await page.route('**/topics.json', async (route) => {
      await held.promise
      await route.continue()
    })
    await open(page)
    const asked = page.waitForRequest('**/topics.json')
    const answered = page.waitForResponse('**/topics.json')
    await term(page).tap()
    await asked
    // Without moving the focus, as a press on a button does in Safari.
    await page.evaluate(() => document.querySelector<HTMLElement>('#settings')?.showPopover())
    const display = page.getByRole('group', { name: 'Display' })
    await expect(display).toBeVisible()
    held.resolve(undefined)
    await (await answered).finished()
    // Time for the card to open.
    await page.waitForTimeout(500)
    await expect(display).toBeVisible()
    await expect(card(page, 'OAS')).toBeHidden()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a term names its long form and leads to its topic', async ({ page }) => {
    await page.goto('/us-mexico-reset/')
    await expect(term(page)).toHaveAttribute('title', 'Organization of American States')
    await term(page).click()
    await expect(page).toHaveURL(/\/topics\/oas\/$/)
  })
})
