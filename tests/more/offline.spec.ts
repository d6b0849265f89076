/** Reading without a network: after one visit, saved briefs, updates, a full device. */
import { expect, test, type Page } from '@playwright/test'
import { isKept } from '../fixtures/offline.ts'
import { switchedSite, type SwitchedSite } from '../fixtures/switched-site.ts'

test.use({ serviceWorkers: 'allow', viewport: { width: 1440, height: 900 } })

const brief = '/us-mexico-reset/'
let site: SwitchedSite
test.beforeEach(async () => {
  site = await switchedSite()
})
test.afterEach(() => site.close())

async function visit(page: Page, path = brief): Promise<void> {
  await page.goto(site.origin + path)
  await isKept(page)
}

const saveButton = (page: Page) => page.locator('#download-files save-offline button').first()

async function saveBrief(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download' }).click()
  await expect(saveButton(page)).toHaveText(/^Save for offline \(\d+ kB\)$|MB\)$/)
  await saveButton(page).click()
  await expect(page.locator('#download-files save-offline')).toContainText('Saved on this device.')
}

test('after one visit a brief, its notes, search and topics work without a network', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await visit(page)
  site.isOn = false
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A Reset')
  await page.goto(`${site.origin}${brief}#p14`)
  await expect(page.locator('#p14')).toBeInViewport()
  await page.locator('#n2-ref').click()
  await expect(page.locator('#n2-side')).toBeFocused()
  await page.locator('.paragraph .term').first().click()
  await expect(page.getByRole('dialog')).toContainText('passage')
  await page.keyboard.press('Escape')
  await page.goto(`${site.origin}/search/?q=USMCA`)
  await expect(page.locator('main .results li').first()).toBeVisible()
  await page.locator('main .results a[href*="#"]').first().click()
  await expect(page).toHaveURL(/us-mexico-reset\/.*#/)
  await page.goBack()
  await expect(page.locator('main .results li').first()).toBeVisible()
  await page.goto(`${site.origin}/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Policy Briefs')
  expect(errors).toEqual([])
})

test('forgetting everything removes the pages and saved briefs, and this page keeps none', async ({
  page,
}) => {
  await visit(page)
  await saveBrief(page)
  await page.goto(`${site.origin}/privacy/`)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await expect(page.getByText('Nothing is stored any more')).toBeVisible()
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  // What begins to keep the page some seconds after it.
  await page.waitForFunction(() => customElements.get('save-offline') !== undefined)
  const left = await page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()),
  ])
  expect(left).toEqual([])
})

test('a page that is not kept says so, and lists what can be read', async ({ page }) => {
  await visit(page)
  await saveBrief(page)
  site.isOn = false
  await page.goto(`${site.origin}/topics/usmca/`)
  await expect(page.getByRole('status').first()).toContainText('You are offline')
  await page.getByRole('link', { name: /^A Reset in U\.S\.-Mexico/ }).click()
  await expect(page).toHaveURL(site.origin + brief)
  await expect(page.locator('#p1')).toBeVisible()
})

test('a saved brief has its share pages and files, and can be removed', async ({ page }) => {
  await visit(page, '/')
  await page.goto(site.origin + brief)
  await saveBrief(page)
  site.isOn = false
  await page.goto(`${site.origin}${brief}r3/`)
  await expect(page).toHaveURL(/\/us-mexico-reset\/#r3$/)
  const files = await page.evaluate(async () => {
    const found = ['cite.bib', 'brief.md', 'brief.pdf', 'brief.epub'].map((name) => fetch(name))
    return (await Promise.all(found)).map(({ ok }) => ok)
  })
  expect(files).toEqual([true, true, true, true])
  await page.getByRole('button', { name: 'Download' }).click()
  // A browser shows the PDF or saves it; either way the worker answers.
  const answer = page.waitForResponse(/brief\.pdf$/)
  await page.locator('#download-files').getByRole('link', { name: /^PDF/ }).click()
  expect([(await answer).status(), (await answer).fromServiceWorker()]).toEqual([200, true])
  await page.goto(`${site.origin}/saved/`)
  await expect(page.locator('.saved-total')).toHaveText(/^Together: /)
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.locator('save-offline button')).toHaveCount(0)
  expect(await page.evaluate(() => caches.keys())).not.toContainEqual(
    expect.stringContaining('saved us-mexico'),
  )
})

test('online, a page is never older than the site', async ({ page }) => {
  await visit(page)
  await page.getByRole('button', { name: 'Download' }).click()
  await saveButton(page).click()
  await expect(page.locator('#download-files save-offline')).toContainText('Saved on this device.')
  site.publish('profoundly changed', 'deeply changed')
  await page.reload()
  await expect(page.locator('#p1')).toContainText('deeply changed')
  // What was saved is older: an update is offered.
  await page.getByRole('button', { name: 'Download' }).click()
  await expect(page.locator('#download-files save-offline')).toContainText('A newer version')
  await page.getByRole('button', { name: 'Update' }).click()
  await expect(page.locator('#download-files save-offline')).toContainText('Saved on this device.')
  site.isOn = false
  await page.reload()
  await expect(page.locator('#p1')).toContainText('deeply changed')
})

test('an update that is cut off leaves what was saved', async ({ page }) => {
  await visit(page)
  await saveBrief(page)
  site.publish('profoundly changed', 'deeply changed')
  site.stuck = '/cite.bib'
  await page.goto(`${site.origin}/saved/`)
  await page.getByRole('button', { name: 'Update' }).click()
  await expect(page.locator('save-offline')).toContainText('Saving')
  site.isOn = false
  await page.goto(`${site.origin}/saved/`)
  await expect(page.locator('ul save-offline')).toContainText('Saved on this device.')
  await page.goto(site.origin + brief)
  await expect(page.locator('#p14')).toBeVisible()
})

test('a device without room says so and keeps what it has', async ({ page }) => {
  await visit(page)
  await page.evaluate(() => {
    Cache.prototype.add = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  })
  await page.getByRole('button', { name: 'Download' }).click()
  await saveButton(page).click()
  await expect(page.locator('#download-files save-offline')).toContainText('no room left')
  await expect(page.locator('#p1')).toBeVisible()
  expect((await page.evaluate(() => caches.keys())).join()).not.toContain('saved')
})

test('the whole library can be saved, its size said first, and one switch removes everything', async ({
  page,
}) => {
  await visit(page, '/saved/')
  await page.getByRole('button', { name: /^Save all briefs \(\d+ kB\)$|MB\)$/ }).click()
  await expect(page.locator('saved-briefs li')).toHaveCount(1)
  await page.getByRole('checkbox').uncheck()
  await expect(page.getByRole('status').first()).toHaveText('Everything was removed.')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await page.reload()
  await page.waitForTimeout(5000)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0)
})

test('a broken worker is replaced by the next one', async ({ page }) => {
  site.write(
    'sw.js',
    "self.addEventListener('fetch', (event) => event.respondWith(Response.error()))",
  )
  await page.goto(site.origin + brief)
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(workers).toBe(1)
  const right = await (
    await fetch(`http://localhost:${process.env['TEST_PORT'] ?? '4173'}/sw.js`)
  ).text()
  site.write('sw.js', right)
  await page.evaluate(async () => {
    const [registration] = await navigator.serviceWorker.getRegistrations()
    await registration?.update()
  })
  await isKept(page)
  await page.reload()
  await expect(page.locator('#p1')).toBeVisible()
})

test('the site can be installed', async ({ page }) => {
  await page.goto(site.origin + brief)
  const client = await page.context().newCDPSession(page)
  const { errors, data } = await client.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(JSON.parse(data ?? '{}')).toMatchObject({ name: 'Policy Briefs', start_url: '/' })
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([])
})
