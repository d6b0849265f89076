import { expect, test } from '@playwright/test'

test('a query in the address finds paragraphs and leads to one', async ({ page }) => {
  await page.goto('/search/?q=USMCA')
  const results = page.locator('.results a')
  await expect(results.first()).toHaveAttribute('href', /\/us-mexico-reset\/#p\d+$/)
  await results.first().click()
  await expect(page).toHaveURL(/us-mexico-reset\/#p(9|13)$/)
})

test('Back and Forward go through the queries', async ({ page }) => {
  await page.goto('/search/?q=USMCA')
  const status = page.getByRole('status')
  await expect(status).toContainText('“USMCA”')
  await page.getByRole('searchbox').fill('NAFTA')
  await page.getByRole('searchbox').press('Enter')
  await expect(status).toContainText('“NAFTA”')
  await page.goBack()
  await expect(status).toContainText('NAFTA')
})

test('a broken index is told, not hidden', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto('/search/?q=USMCA')
  await expect(page.getByRole('status')).toContainText('could not be loaded')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says so', async ({ page }) => {
    await page.goto('/search/')
    await expect(page.locator('noscript p')).toContainText('Searching needs JavaScript')
  })
})
