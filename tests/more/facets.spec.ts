/** Search in a library of several briefs: filters, and a button that loads more results. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { generatedLibrary } from '../fixtures/generated.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

/** This many briefs load at first, and at each press of the button. */
const FIRST = 5
const MORE = /^Search more/

let built: BuiltLibrary
let served: Served

test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = buildLibrary(generatedLibrary(24))
  served = await serve(built.dist)
})
test.afterAll(() => {
  served.close()
  built.remove()
})

test('filters by author, year, topic and brief live in the address', async ({ page }) => {
  await page.goto(`${served.origin}/search/?q=migration`)
  const briefs = page.locator('.results section')
  const author = page.getByRole('combobox', { name: 'Author' })
  await expect(author).toBeVisible()
  await expect(briefs).toHaveCount(FIRST)

  await author.selectOption('Arturo Sarukhan')
  await expect(page).toHaveURL(/author=Arturo\+Sarukhan/)
  await expect(briefs).toHaveCount(1)
  await expect(briefs).toContainText('Arturo Sarukhan, 2021')
  await page.goBack()
  await expect(briefs).toHaveCount(FIRST)
  await expect(author).toHaveValue('')

  await page.getByRole('combobox', { name: 'Year' }).selectOption('2021')
  await expect(page).toHaveURL(/year=2021/)
  // The results of other years stay until the new ones have loaded.
  await expect(briefs.locator('.imprint').filter({ hasNotText: '2021' })).toHaveCount(0)
  await expect(briefs).not.toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2021')
})

test('filters show before anything is typed, and a topic alone is a query', async ({ page }) => {
  await page.goto(`${served.origin}/search/`)
  const status = page.locator('main').getByRole('status')
  await page.getByRole('combobox', { name: 'Author' }).selectOption('Arturo Sarukhan')
  await expect(status).toHaveText('Type what to look for in these briefs.')
  await page.getByRole('combobox', { name: 'Author' }).selectOption('')
  await page.getByRole('combobox', { name: 'Topic' }).selectOption('Jair Bolsonaro')
  await expect(status).toContainText('for “Jair Bolsonaro”')
})

test('a topic filters passages, a brief filters briefs', async ({ page }) => {
  await page.goto(`${served.origin}/search/?q=Trump&topic=bolsonaro`)
  const places = page.locator('.results li > a')
  await expect(places.first()).toHaveAttribute('href', /#p[57]$/)
  await expect(places).toHaveCount(2)
  await page.goto(`${served.origin}/search/?q=energy`)
  const first = page.locator('.results section').first()
  const title = await first.getByRole('heading').textContent()
  await first.getByRole('link', { name: 'Only in this brief' }).click()
  await expect(page).toHaveURL(/brief=/)
  await expect(page.locator('.results section')).toHaveCount(1)
  await expect(page.locator('.results section h2')).toHaveText(title ?? '')
  await page.getByRole('checkbox', { name: /^Only in/ }).uncheck()
  await expect(page.getByRole('button', { name: MORE })).toBeVisible()
  await expect(page.locator('.results section')).not.toHaveCount(1)
})

test.describe('a brief that was not read', () => {
  /** The texts that search fetches. */
  const fragments = async (page: Page): Promise<string[]> => {
    // Three seconds after a page has loaded, the whole index is kept for reading offline.
    await page.addInitScript('delete Navigator.prototype.serviceWorker')
    const fetched: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('.pf_fragment')) fetched.push(request.url())
    })
    return fetched
  }

  test('is announced and can be loaded', async ({ page }) => {
    await page.goto(`${served.origin}/search/?q=energy`)
    await expect(page.locator('main').getByRole('status')).toContainText(
      `in the ${FIRST} closest of`,
    )
    await page.getByRole('button', { name: MORE }).click()
    await expect(page.locator('.results section')).toHaveCount(2 * FIRST)
  })

  test('is not fetched before the reader asks for it', async ({ page }) => {
    const fetched = await fragments(page)
    await page.goto(`${served.origin}/search/?q=energy`)
    const briefs = page.locator('.results section')
    await expect(briefs).toHaveCount(FIRST)
    await expect(page.locator('main').getByRole('status')).toContainText(
      `in the ${FIRST} closest of 25 briefs`,
    )
    expect(fetched).toHaveLength(FIRST)
  })

  test('replaces the button and takes its focus', async ({ page }) => {
    await page.goto(`${served.origin}/search/?q=energy`)
    const briefs = page.locator('.results section')
    await expect(briefs).toHaveCount(FIRST)
    await page.getByRole('button', { name: MORE }).press('Enter')
    await expect(briefs).toHaveCount(2 * FIRST)
    await expect(briefs.nth(FIRST).getByRole('link').first()).toBeFocused()
  })

  test('is compared if the query has several terms', async ({ page }) => {
    const fetched = await fragments(page)
    await page.goto(`${served.origin}/search/?q=energy+harvests`)
    await expect(page.locator('.results section').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(fetched).toHaveLength(FIRST)
  })

  test('comes after the only brief that has all terms', async ({ page }) => {
    await page.goto(`${served.origin}/search/?q=energy+bolsonaro`)
    const briefs = page.locator('.results section')
    await expect(briefs).toHaveCount(FIRST)
    await expect(briefs.first()).toContainText('Arturo Sarukhan')
    await expect(briefs.nth(1)).toContainText('Without “bolsonaro”')
  })

  test('is shown again after a reload and after Back', async ({ page }) => {
    await page.goto(`${served.origin}/search/?q=energy`)
    await page.getByRole('button', { name: MORE }).click()
    const briefs = page.locator('.results section')
    await expect(briefs).toHaveCount(2 * FIRST)
    await page.reload()
    await expect(briefs).toHaveCount(2 * FIRST)
    await briefs.last().getByRole('heading').getByRole('link').click()
    await page.goBack()
    await expect(briefs).toHaveCount(2 * FIRST)
    await page.getByRole('searchbox', { name: 'Search' }).last().fill('harvests')
    await expect(page.locator('main').getByRole('status')).toContainText('“harvests”')
    await expect(briefs).not.toHaveCount(2 * FIRST)
  })

  test('leaves the results if it cannot be loaded', async ({ page }) => {
    await page.goto(`${served.origin}/search/?q=energy`)
    const briefs = page.locator('.results section')
    await expect(briefs).toHaveCount(FIRST)
    await page.route('**/*.pf_fragment', (route) => route.abort())
    await page.getByRole('button', { name: MORE }).click()
    const status = page.locator('main').getByRole('status')
    await expect(status).toContainText('could not be loaded')
    await expect(briefs).toHaveCount(FIRST)
    await page.unroute('**/*.pf_fragment')
    await page.getByRole('button', { name: MORE }).click()
    await expect(briefs).toHaveCount(2 * FIRST)
  })
})

test('axe finds nothing wrong with the filters', async ({ page }) => {
  await page.goto(`${served.origin}/search/?q=energy`)
  await page.getByRole('combobox', { name: 'Author' }).waitFor()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
