/** The highlight of the place that a link led to. */
import { expect, test, type Page } from '@playwright/test'
import { brief, open } from '../fixtures/reading.ts'

/** The highlight of a place: its edges, the right edge of its rule, and its colour. */
const highlightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((place) => {
    const { left, right } = place.getBoundingClientRect()
    const { boxShadow, backgroundColor } = getComputedStyle(place)
    // The colour comes first: “rgb(1, 2, 3) -20px 0px 0px 0px”.
    const shifts = [...boxShadow.matchAll(/\) (-?[\d.]+)px/g)].map(([, shift]) => Number(shift))
    return {
      left: left + Math.min(0, ...shifts),
      right: right + Math.max(0, ...shifts),
      inside: left + (shifts[0] ?? 0),
      color: backgroundColor,
    }
  })

const finishFade = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation instanceof CSSAnimation && animation.animationName !== 'progress')
        animation.finish()
  })

const NONE = 'rgba(0, 0, 0, 0)'

for (const width of [390, 430])
  test(`at ${width} px the highlight of every kind of place reaches both edges and fades to a rule`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const places = ['#p12', '#r3', '#n2', '#q1', '#much-bigger-problems > h2']
    for (const place of places) {
      await open(page, `${brief}?${place.length}${place.split(' ')[0]}`)
      const highlight = await highlightOf(page, place)
      expect(highlight, place).toMatchObject({ left: 0, right: width })
      expect(highlight.color, place).not.toBe(NONE)
      await finishFade(page)
      expect(await highlightOf(page, place), place).toMatchObject({
        left: 0,
        inside: 3,
        color: NONE,
      })
    }
  })

test('the words that a pull quote repeats fade to the rule of their paragraph', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, `${brief}#q1-source`)
  const words = page.locator('#q1-source')
  await expect(words).not.toHaveCSS('background-color', NONE)
  expect(await highlightOf(page, '#p1')).toMatchObject({ left: 0, inside: 3, color: NONE })
  await finishFade(page)
  await expect(words).toHaveCSS('background-color', NONE)
  expect(await highlightOf(page, '#p1')).toMatchObject({ left: 0, inside: 3, color: NONE })
})

for (const width of [820, 1440])
  test(`at ${width} px the rule of a place is inside the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, `${brief}#p13`)
    const { left, right } = await highlightOf(page, '#p13')
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThan(width)
  })
