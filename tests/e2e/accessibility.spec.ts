import { expect, test } from '@playwright/test'
import { findingsOn, settle, templates } from '../fixtures/axe.ts'
import { expectLargestText, expectReflow } from '../fixtures/reflow.ts'

const looks = [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1440 },
] as const

for (const [index, [name, path]] of Object.entries(templates).entries()) {
  // By turns; each template at every width in light and dark is in tests/more.
  for (const { colorScheme, width } of looks.filter((_, turn) => turn === index % looks.length)) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test(`has no finding by axe at ${width} px`, async ({ page }) => {
        await settle(page, path)
        expect(await findingsOn(page)).toEqual([])
      })
    })
  }
}

// The others are in tests/more.
for (const name of ['the front page', 'a brief', 'search'] as const) {
  test(`${name} needs no sideways scrolling at 320 px, 400 % and with wide spacing`, ({ page }) =>
    expectReflow(page, templates[name]))

  test(`${name} can be read at the largest text size`, ({ page }) =>
    expectLargestText(page, templates[name]))
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the open note has no finding', async ({ page }) => {
    await settle(page, '/us-mexico-reset/#p2')
    await page.getByRole('link', { name: 'Note 2', exact: true }).click()
    await expect(page.locator('.side-note:popover-open')).toBeVisible()
    expect(await findingsOn(page, '.side-note:popover-open')).toEqual([])
  })

  test('the open contents have no finding', async ({ page }) => {
    await settle(page, '/us-mexico-reset/')
    await page.locator('.toc summary').click()
    await expect(page.locator('.toc').getByText('Ripe for collaboration')).toBeVisible()
    expect(await findingsOn(page, '.toc')).toEqual([])
  })

  test('the display settings and the list of keys have no finding', async ({ page }) => {
    await settle(page, '/us-mexico-reset/')
    await page.getByRole('banner').getByRole('button', { name: 'Display' }).click()
    await expect(page.locator(':popover-open')).toBeVisible()
    expect(await findingsOn(page, ':popover-open')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.locator('dialog[open]')).toBeVisible()
    expect(await findingsOn(page, 'dialog[open]')).toEqual([])
  })
})

test('the search dialog and the marks on arrival have no finding', async ({ page }) => {
  await settle(page, '/us-mexico-reset/')
  await page.keyboard.press('/')
  await page.keyboard.type('vacination')
  await page.getByRole('dialog').locator('.results li').first().waitFor()
  expect(await findingsOn(page, 'dialog[open]')).toEqual([])
  await settle(page, '/us-mexico-reset/?mark=UN#p12')
  await page.locator('body > .place-bar').waitFor()
  expect(await findingsOn(page, 'body > .place-bar')).toEqual([])
  expect(await findingsOn(page, '#p12')).toEqual([])
})

test('in forced colours the contents mark the current part only', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/us-mexico-reset/#p9')
  await expect(page.locator('.toc [aria-current]')).toHaveCount(1)
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
  const marked = await page
    .locator('.toc li a')
    .evaluateAll(
      (links, none) =>
        links.filter((link) => getComputedStyle(link).borderInlineStartColor !== none).length,
      paper,
    )
  expect(marked).toBe(1)
})

test('in forced colours the target of a link is still marked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await settle(page, '/us-mexico-reset/#p7')
  expect(await findingsOn(page, '#p7')).toEqual([])
  await expect(page.locator('#p7')).toHaveCSS('outline-style', 'solid')
})

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await settle(page, '/us-mexico-reset/')
  // The line of reading progress follows the scrolling only.
  const moving = () =>
    document.getAnimations().filter(({ timeline }) => timeline === document.timeline).length
  expect(await page.evaluate(moving)).toBe(0)
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto')
})

test('by keyboard alone everything is reached in order, its focus in view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await settle(page, '/us-mexico-reset/')
  const visited: string[] = []
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const { top, bottom, width } = element.getBoundingClientRect()
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return {
        name: element.getAttribute('href') ?? element.ariaLabel ?? element.tagName,
        seen: bottom > 0 && top < innerHeight && width > 0,
        outlined: outlineStyle !== 'none' && outlineWidth !== '0px',
      }
    })
    if (!focus) break
    expect(focus, `press ${presses}`).toMatchObject({ seen: true, outlined: true })
    visited.push(focus.name)
  }
  const order = [
    ...['#text', '#recommendations', '#r1', '#p1', '/topics/nafta/', '#n1', '#p14', '#n1-ref'],
  ]
  const places = order.map((name) => visited.indexOf(name))
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(places).not.toContain(-1)
})
