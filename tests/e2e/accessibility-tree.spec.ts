/** What a screen reader announces, by the accessibility tree of the browser. */
import { expect, test } from '@playwright/test'
import { brief, open } from '../fixtures/reading.ts'

test('a pull quote is announced by its name and its link, and its words are not read twice', async ({
  page,
}) => {
  await open(page)
  const quotes = page.getByRole('figure')
  await expect(quotes).toHaveCount(4)
  for (const [index, quote] of (await quotes.all()).entries()) {
    await expect(quote).toHaveAccessibleName(/^Pull quote from paragraph \d+$/)
    const words = (await quote.locator('blockquote').textContent())?.trim() ?? ''
    const tree = await quote.ariaSnapshot()
    expect(tree, `pull quote ${index + 1}`).not.toContain(words.slice(0, 20))
    expect(tree).toMatch(/link "From paragraph \d+"/)
  }
})

test('numbers are links that name their place', async ({ page }) => {
  await open(page)
  for (const [place, name] of [
    ['#p7', 'Paragraph 7'],
    ['#p14', 'Paragraph 14'],
    ['#r3', 'Recommendation 3'],
    ['#n2', 'Endnote 2'],
  ] as const) {
    const link = page.locator(`${place} > :is(.paragraph-number, .number)`)
    await expect(link).toHaveRole('link')
    await expect(link).toHaveAccessibleName(name)
  }
})

test('a note reference, its note and the way back are named', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `${brief}#p2`)
  await expect(page.locator('#n2-ref')).toHaveAccessibleName('Note 2')
  await page.locator('#n2-ref').click()
  await expect(page.locator('#n2-side')).toHaveAccessibleName(/Note 2/)
  await expect(
    page.locator('#n2').getByRole('link', { name: /Back to text/ }),
  ).toHaveAccessibleName('Back to text of note 2')
})

test('a sentence with links to places is read once', async ({ page }) => {
  await open(page)
  for (const [sentence, links] of [
    ['#r1 .argued-in', ['Explained in paragraph 11']],
    ['#p12 .margin-note', ['Supports recommendation 2', 'Supports recommendation 3']],
  ] as const) {
    const tree = await page.locator(sentence).ariaSnapshot()
    expect(tree).not.toMatch(/text: (Explained|Supports)/)
    for (const name of links) expect(tree).toContain(`link "${name}"`)
  }
})

test('the landmarks of the page each have a name of their own', async ({ page }) => {
  await open(page)
  const tree = await page.locator('body').ariaSnapshot()
  for (const part of ['banner', 'main', 'contentinfo', 'navigation "Contents"']) {
    expect(tree).toContain(`- ${part}`)
  }
  const regions = Array.from(tree.matchAll(/- region "([^"]+)"/g), ([, name]) => name)
  expect(new Set(regions).size).toBe(regions.length)
})
