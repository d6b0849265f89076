/** Search in a library of several briefs: filters, the way on, and what each result says. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { generatedLibrary } from '../fixtures/generated.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

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
  const author = page.getByRole('combobox', { name: 'Any author' })
  await expect(author).toBeVisible()
  const before = await briefs.count()
  expect(before).toBeGreaterThan(2)

  await author.selectOption('Arturo Sarukhan')
  await expect(page).toHaveURL(/author=Arturo\+Sarukhan/)
  await expect(briefs).toHaveCount(1)
  await expect(briefs).toContainText('Arturo Sarukhan, [2021]')
  await page.goBack()
  await expect(briefs).toHaveCount(before)
  await expect(author).toHaveValue('')

  await page.getByRole('combobox', { name: 'Any year' }).selectOption('2021')
  await expect(page).toHaveURL(/year=2021/)
  // The results of another year stand until the new ones are there.
  await expect(briefs.locator('.imprint').filter({ hasNotText: '2021' })).toHaveCount(0)
  await expect(briefs).not.toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Any year' })).toHaveValue('2021')
})

test('a topic narrows the places, a brief the briefs', async ({ page }) => {
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
  await expect(page.locator('.results section')).not.toHaveCount(1)
})

test('what was not looked through is said, and can be', async ({ page }) => {
  await page.goto(`${served.origin}/search/?q=energy`)
  await expect(page.locator('main').getByRole('status')).toContainText('in the best 5 of')
  await page.getByRole('button', { name: /^Look through more/ }).click()
  await expect(page.locator('.results section')).toHaveCount(10)
})

test('the filters have no finding by axe', async ({ page }) => {
  await page.goto(`${served.origin}/search/?q=energy`)
  await page.getByRole('combobox', { name: 'Any author' }).waitFor()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
