/** A library built for the test: two briefs with full records, translations of each other. */
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { findingsOn } from '../fixtures/axe.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { fontsReady } from '../fixtures/fonts.ts'
import { data, records } from '../fixtures/records.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

let built: BuiltLibrary
let served: Served

test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = buildLibrary(records)
  served = await serve(built.dist)
})
test.afterAll(() => {
  served.close()
  built.remove()
})

async function open(page: Page, path: string): Promise<void> {
  await page.goto(served.origin + path)
  await fontsReady(page)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
}

test('programs find the citation, metadata, files, licence and authors by typed links', async ({
  page,
}) => {
  await open(page, '/walls/')
  const links = await page
    .locator('head link')
    .evaluateAll((all) =>
      all
        .map((link) => [link.getAttribute('rel') ?? '', link.getAttribute('href') ?? ''])
        .filter(([rel = '']) => /cite-as|describedby|item|license|author/.test(rel)),
    )
  const of = (rel: string) => links.flatMap(([name, href]) => (name === rel ? [href] : []))
  expect(of('cite-as')).toEqual(['https://doi.org/10.5555/walls'])
  expect(of('license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
  expect(of('author')).toContain('https://orcid.org/0000-0002-1825-0097')
  expect(of('describedby')).toEqual(['/walls/cite.json'])
  const items = links.flatMap(([rel = '', href]) => (rel.split(' ').includes('item') ? [href] : []))
  expect(items).toEqual(expect.arrayContaining(['/walls/brief.md', '/walls/files/flood-days.csv']))
  for (const address of [...of('describedby'), ...items]) {
    expect((await page.request.get(served.origin + String(address))).status(), address).toBe(200)
  }
})

test('a brief with a DOI has a deposit file, which no page links to', async ({ page }) => {
  await open(page, '/walls/')
  const file = await page.request.get(`${served.origin}/walls/crossref.xml`)
  const found = await page.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      const text = (name: string) => parsed.querySelector(name)?.textContent
      return [parsed.querySelector('parsererror') === null, text('doi'), text('resource')]
    },
    await file.text(),
  )
  expect(found).toEqual([true, '10.5555/walls', expect.stringMatching(/\/walls\/$/)])
  expect(await page.locator('[href*="crossref.xml"]').count()).toBe(0)
})

test('the title page says what, by whom, where and under which licence', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '/walls/')
  const title = page.locator('.title-page')
  await expect(title.getByRole('heading')).toHaveText('Walls, Marshes and Money')
  await expect(title).toContainText('How small towns can live with a higher sea')
  await expect(title).toContainText(
    'By National Audit Office, Ana María Ruiz Ibáñez, and Ada King Jr.',
  )
  await expect(title).toContainText('Edited by Ada King Jr.')
  await expect(title).toContainText('Translated by Ana María Ruiz Ibáñez')
  await expect(title.getByRole('link', { name: 'ORCID 0000-0002-1825-0097' })).toHaveAttribute(
    'href',
    'https://orcid.org/0000-0002-1825-0097',
  )
  const lines = title.locator('.record-line')
  await expect(lines).toHaveText([
    /Type\s+Working paper/,
    /Institution\s+Estuary Policy Centre/,
    /Series\s+Coast Papers, no. 17/,
    /Edition\s+2/,
    /DOI\s+10.5555\/walls/,
    /ISBN\s+978-0-306-40615-7/,
    /Licence\s+CC BY 4.0/,
  ])
  await expect(lines.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  )
  await expect(page.locator('.abstract p')).toHaveText([
    'Nine small towns face floods.',
    'Marshes protect most of them.',
  ])
})

test('after the text are thanks, funding, interests, keywords and the original', async ({
  page,
}) => {
  await open(page, '/muros/')
  await expect(page.locator('.statements h2')).toHaveText([
    'Agradecimientos',
    'Financiamiento',
    'Declaración de intereses',
    'Palabras clave',
  ])
  await open(page, '/walls/')
  await expect(page.locator('.colophon')).toContainText('First published as: walls.pdf (PDF, 1 kB)')
})

test('a file is published byte for byte, and links in the text lead to it', async ({ page }) => {
  await open(page, '/walls/')
  const links = page.getByRole('link', { name: 'the data' })
  await expect(links).toHaveCount(2)
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('href', '/walls/files/flood-days.csv')
  }
  const label = 'flood-days.csv (CSV, 1 kB)'
  await expect(page.locator('.cite-files').getByRole('link', { name: label })).toBeVisible()
  expect(Buffer.from(data).equals(readFileSync(new URL('walls/files/walls.pdf', built.dist)))).toBe(
    true,
  )
  // The front page shows the standfirst, too.
  await open(page, '/')
  await expect(page.getByRole('link', { name: 'the data' })).toHaveAttribute(
    'href',
    '/walls/files/flood-days.csv',
  )
})

test('translations lead to each other, each in its own language', async ({ page }) => {
  await open(page, '/walls/')
  const other = page.getByRole('link', { name: 'Leer en español' })
  await expect(other).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('link', { name: 'português' })).toHaveAttribute('hreflang', 'pt')
  await other.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Muros, marismas y dinero')
  await expect(page.getByRole('link', { name: 'Read in English' })).toHaveAttribute('lang', 'en')
  const alternates = page.locator('link[rel=alternate][hreflang]')
  const found = await alternates.evaluateAll((links) =>
    links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
  )
  expect(found).toEqual([
    ['es', 'https://policy-briefs.example/muros/'],
    ['en', 'https://policy-briefs.example/walls/'],
  ])
})

test('an organisation is cited whole, and a DOI stays as it is when a place is cited', async ({
  page,
}) => {
  await open(page, '/walls/')
  const chosen = page.locator('cite-panel .chosen dd')
  await expect(chosen.first()).toContainText(
    'National Audit Office, Ruiz Ibáñez, A. M., & King, A., Jr.',
  )
  await page.locator('cite-panel').scrollIntoViewIfNeeded()
  await page.getByLabel('What to cite').selectOption('p1')
  await expect(chosen.first()).toContainText('https://doi.org/10.5555/walls')
  await expect(chosen.first()).not.toContainText('#p1')
  await expect(chosen.nth(1)).toHaveText('(National Audit Office et al., 2024, para. 1)')
})

test('an organisation has a page among the authors', async ({ page }) => {
  await open(page, '/authors/')
  await page.getByRole('link', { name: 'National Audit Office' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('National Audit Office')
  await expect(page.getByRole('link', { name: 'ROR 03yrm5c26' })).toBeVisible()
  await expect(page.locator('.brief-list h3')).toHaveCount(2)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const path of ['/walls/', '/muros/', '/authors/audit-office/']) {
      await open(page, path)
      expect(await findingsOn(page)).toEqual([])
    }
  })
}

test('nothing is wider than a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/walls/', '/authors/ana-ruiz/']) {
    await open(page, path)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBe(0)
  }
})
