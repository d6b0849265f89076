/** Where a reader stopped, and the offer to continue there. */
import { expect, test } from '@playwright/test'
import { brief, open } from '../fixtures/reading.ts'

test('a place to continue at is offered and leads to the last paragraph read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `${brief}#p8`)
  await page.goto('/')
  await open(page)
  const offer = page.getByRole('region', { name: 'Continue reading' })
  await expect(offer.getByRole('link')).toHaveText('Continue at Easier said than done')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await offer.getByRole('link').click()
  await expect(page).toHaveURL(/#p8$/)
  await expect(page.locator('#p8')).toBeInViewport()
  await expect(offer).toBeHidden()
})

test('it disappears when the reader scrolls on, and never covers the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `${brief}#p8`)
  await page.goto('/')
  await open(page)
  const offer = page.getByRole('region', { name: 'Continue reading' })
  const top = (await offer.boundingBox())?.y ?? 0
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.locator(':focus').boundingBox()
    expect((focus?.y ?? 0) + (focus?.height ?? 0), `press ${presses}`).toBeLessThanOrEqual(top)
  }
  await page.mouse.wheel(0, 2000)
  await expect(offer).toBeHidden()
})

test('it belongs to this brief', async ({ page }) => {
  const elsewhere = { id: 'p8', section: 'A', title: 'B', lang: 'en', time: '1' }
  await page.addInitScript((stored) => {
    localStorage.setItem('place /another-brief/', stored)
  }, JSON.stringify(elsewhere))
  await open(page)
  await expect(page.locator('reading-place')).toBeHidden()
  await open(page, `${brief}#p8`)
  await page.goto('/')
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
    'place /another-brief/',
    `place ${brief}`,
  ])
})

test('it is offered neither after a deep link nor at the first visit', async ({ page }) => {
  const offer = page.getByRole('region', { name: 'Continue reading' })
  await open(page)
  await expect(offer).toBeHidden()
  await open(page, `${brief}#p8`)
  await page.goto('/')
  await open(page, `${brief}#p2`)
  await expect(offer).toBeHidden()
})
