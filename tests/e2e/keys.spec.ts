/** Esc, single-character shortcuts, and a browser that denies storage. */
import { expect, test, type Page } from '@playwright/test'
import { open } from '../fixtures/sending.ts'

// Below the width at which notes are in the margin.
test.use({ viewport: { width: 700, height: 1100 } })

test('Esc closes whatever is open, and the focus is where it was', async ({ page }) => {
  await open(page)
  const opened: Record<string, () => Promise<void>> = {
    '#n2-ref': () => page.locator('#n2-ref').press('Enter'),
    '#p2 > .paragraph-number': () => page.locator('#p2 > .paragraph-number').press('Enter'),
    '.paragraph .term >> nth=0': () => page.locator('.paragraph .term').first().press('Enter'),
    '.masthead-row > button': () => page.locator('.masthead-row > button').press('Enter'),
    'site-keys > button': () => page.locator('site-keys > button').press('Enter'),
    '.masthead a[data-search]': () => page.locator('.masthead a[data-search]').press('Enter'),
  }
  const panels = page.locator(':popover-open, dialog[open]')
  for (const [opener, press] of Object.entries(opened)) {
    await press()
    await expect(panels, opener).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(panels, opener).toHaveCount(0)
    await expect(page.locator(opener)).toBeFocused()
  }
})

test('Esc closes the bar at the bottom of the window', async ({ page }) => {
  await open(page, '#no-such-place')
  const bar = page.locator('body > .place-bar')
  await expect(bar).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
})

test('the shortcuts leave fields and dialogs alone', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const html = '<input><textarea></textarea><select><option>/</select><p contenteditable>x</p>'
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html)
  })
  for (const field of ['main > input', 'main > textarea', 'main > select', '[contenteditable]']) {
    for (const key of ['?', '/', 'c']) {
      await page.locator(field).press(key)
      await expect(
        page.locator('dialog[open], .toc:popover-open'),
        `${key} in ${field}`,
      ).toHaveCount(0)
    }
  }
  await page.locator('site-keys > button').click()
  await page.getByRole('dialog').getByRole('button').first().focus()
  await page.keyboard.press('/')
  // Search would open after its script has loaded.
  await page.waitForTimeout(1000)
  await expect(page.locator('dialog[open]')).toHaveCount(1)
})

test('Esc leads from a note in the margin back to its reference', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  await page.locator('#n2-ref').press('Enter')
  await expect(page.locator('#n2-side')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('#n2-ref')).toBeFocused()
})

test('where the browser denies storage everything works', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      const get = () => {
        throw new DOMException('no', 'SecurityError')
      }
      Object.defineProperty(window, storage, { get })
    }
  })
  await open(page)
  await page.getByRole('banner').getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await page.keyboard.press('Escape')
  await leave(page)
  await open(page)
  await page.keyboard.press('?')
  await page.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.locator('#p2 > .paragraph-number').click()
  await expect(page.getByRole('dialog', { name: 'Paragraph 2' })).toBeVisible()
  expect(errors).toEqual([])
})

/** Leaves the brief in the middle, where the reading place is stored. */
async function leave(page: Page): Promise<void> {
  await page.locator('#p9').scrollIntoViewIfNeeded()
  await page.goto('/')
}

test('? lists the shortcuts, Esc closes, / opens search', async ({ page }) => {
  await open(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog', { name: 'Search the library' })).toBeVisible()
})

test('they can be switched off, and a button opens the list', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await page.getByRole('checkbox').uncheck()
  await page.getByRole('button', { name: 'Close' }).click()
  await open(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeHidden()
})
