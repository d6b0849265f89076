/** The privacy page promises no cookies, no requests to others, and names what is stored. */
import { expect, test } from '@playwright/test'

/** What the page “Privacy” names, by the key that it is stored under. */
const NAMED: Record<string, string> = {
  settings: 'The theme, the text size and the other choices under Display',
  'place /us-mexico-reset/': 'Where you stopped reading in each brief',
  cite: 'The citation style that you chose',
  keys: 'Whether the keyboard shortcuts are on',
  offline: 'Whether pages are kept for reading offline',
}

test('a reader who uses everything leaves only what the privacy page names', async ({
  page,
  context,
  baseURL,
}) => {
  const others: string[] = []
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== baseURL && !/^(?:data|blob):$/.test(protocol)) others.push(request.url())
  })
  const ready = () => page.waitForFunction(() => customElements.get('site-keys') !== undefined)

  await page.goto('/us-mexico-reset/')
  await ready()
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByLabel('Dark').check()
  await page.keyboard.press('Escape')
  await page.locator('#p9').scrollIntoViewIfNeeded()
  await page.locator('#cite').scrollIntoViewIfNeeded()
  await page.waitForFunction(() => customElements.get('cite-panel') !== undefined)
  await page.locator('select[name=style]').selectOption('mla')
  await page.keyboard.press('?')
  await page.getByLabel('Turn on the shortcuts').uncheck()
  await page.keyboard.press('Escape')
  await page.goto('/search/?q=USMCA')
  await expect(page.locator('.results li').first()).toBeVisible()
  await page.goto('/saved/')
  await page.waitForFunction(() => customElements.get('saved-briefs') !== undefined)
  await page.getByRole('main').getByRole('checkbox').first().click()
  // What is kept for reading offline begins some seconds after the page.
  await page.waitForTimeout(4000)

  const stored = await page.evaluate(async () => ({
    keys: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    cookie: document.cookie,
  }))
  expect(stored.keys).toEqual(expect.arrayContaining(['settings', 'cite', 'keys', 'offline']))
  expect(stored.keys.filter((key) => !Object.hasOwn(NAMED, key))).toEqual([])
  expect([stored.session, stored.databases, stored.cookie]).toEqual([[], 0, ''])
  expect(await context.cookies()).toEqual([])
  expect(others).toEqual([])

  await page.goto('/privacy/')
  await ready()
  const listed = await page.getByRole('main').getByRole('listitem').allTextContents()
  for (const key of stored.keys) expect(listed.map((one) => one.trim())).toContain(NAMED[key])
  if (stored.caches.length > 0) expect(listed.join(' ')).toContain('for reading offline')
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await expect(page.getByText('Nothing is stored any more')).toBeVisible()
  const left = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...(await caches.keys()),
  ])
  expect(left).toEqual([])
})

test('what is being kept when the reader turns it off is not kept', async ({ page }) => {
  let answer = (): void => undefined
  const isTurnedOff = new Promise<void>((resolve) => (answer = resolve))
  await page.route('/offline.json', async (route) => {
    await isTurnedOff
    await route.continue()
  })
  const asked = page.waitForRequest('/offline.json')
  await page.goto('/saved/')
  await asked
  await page.getByRole('main').getByRole('checkbox').first().uncheck()
  await expect(page.getByRole('status').first()).toHaveText('Everything was removed.')
  const answered = page.waitForResponse('/offline.json')
  answer()
  await answered
  // Time for what would be kept.
  await page.waitForTimeout(1000)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})
