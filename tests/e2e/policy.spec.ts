/** The Content-Security-Policy: every page has it, and nothing on the site breaks it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { violationsOf } from '../fixtures/violations.ts'

test.use({ bypassCSP: false })

const dist = join(import.meta.dirname, '../../dist')
const brief = '/us-mexico-reset/'

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
/** Pages of each kind; of topics, every fifth. Share pages lead on at once. */
const chosen = pages.filter(
  (path, index) =>
    !/^\/us-mexico-reset\/./.test(path) && (!/^\/topics\/./.test(path) || index % 5 === 0),
)

test('pages break no rule of it when they are opened', async ({ page }) => {
  const violations = await violationsOf(page)
  for (const path of chosen) {
    await page.goto(path, { waitUntil: 'load' })
    await page.waitForTimeout(50)
  }
  expect(chosen.length).toBeGreaterThan(15)
  expect(violations).toEqual([])
})

test('reading, searching, citing and sharing break no rule of it', async ({ page }) => {
  const violations = await violationsOf(page)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.setViewportSize({ width: 700, height: 1000 })
  await page.goto(`${brief}#:~:text=profoundly%20changed`)
  for (const element of ['side-notes', 'share-tools', 'site-keys']) {
    await page.waitForFunction((name) => customElements.get(name) !== undefined, element)
  }
  await page.locator('#n2-ref').click()
  await page.keyboard.press('Escape')
  const panels = page.locator(':popover-open, dialog[open]')
  await page.locator('#p7 > .paragraph-number').click()
  await expect(page.getByRole('dialog', { name: 'Paragraph 7' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panels).toHaveCount(0)
  // A panel that opens late would close the next one.
  await page.locator('.paragraph .term').first().click()
  await expect(panels).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(panels).toHaveCount(0)
  await page.getByRole('banner').getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.keyboard.press('Escape')
  await expect(panels).toHaveCount(0)
  await page.keyboard.press('?')
  await expect(panels).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(panels).toHaveCount(0)
  await page.keyboard.press('/')
  await expect(page.locator('dialog[open] input[type=search]')).toBeFocused()
  await page.keyboard.type('USMCA')
  await expect(page.locator('dialog .results li').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('main .results li').first()).toBeVisible()
  await page.locator('main .results a[href*="#"]').first().click()
  await expect(page.getByText(/^Match \d of \d/)).toBeVisible()
  await page.goto(`${brief}#cite`)
  await page.getByRole('combobox', { name: 'What to cite' }).selectOption('p7')
  await page.goto('/no-such-page/')
  expect(errors).toEqual([])
  expect(violations).toEqual([])
})

test('it forbids inline code, foreign scripts and HTML from text', async ({ page }) => {
  const violations = await violationsOf(page)
  await page.goto(brief)
  const blocked = await page.evaluate(() => {
    const script = document.createElement('script')
    let thrown = 0
    for (const act of [
      () => (document.body.innerHTML = '<b>x</b>'),
      () => (script.textContent = 'window.injected = true'),
      () => script.setAttribute('src', 'https://example.org/script.js'),
      () => document.body.append(script),
      () => document.body.setAttribute('onclick', 'window.injected = true'),
      () => document.body.setAttribute('style', 'color: red'),
    ]) {
      try {
        act()
      } catch {
        thrown += 1
      }
    }
    document.body.click()
    return { thrown, injected: 'injected' in window, color: document.body.style.color }
  })
  expect(blocked).toMatchObject({ injected: false, color: '' })
  expect(blocked.thrown).toBeGreaterThanOrEqual(2)
  await expect.poll(() => violations.length).toBeGreaterThanOrEqual(3)
})
