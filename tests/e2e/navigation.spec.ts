/** The way through a brief: the reading bar, the contents, jumps and the way back. */
import { expect, test, type Page } from '@playwright/test'
import { fontsReady } from '../fixtures/fonts.ts'

const brief = '/us-mexico-reset/'
const sections = ['a-globally-relevant-agenda', 'easier-said-than-done', 'much-bigger-problems']

async function open(page: Page, address = brief): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  await fontsReady(page)
}

const bar = (page: Page) => page.locator('reading-bar')
const scrollBy = (page: Page, y: number) => page.mouse.wheel(0, y)

/** The lowest edge of what lies over the top of the page. */
async function bottomOfBar(page: Page): Promise<number> {
  const { y, height } = (await bar(page).boundingBox()) ?? { y: 0, height: 0 }
  return Math.max(0, Math.floor(y + height) - 1)
}

for (const width of [320, 390, 820]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('the bar appears on scrolling up past the title, names the section and opens the contents', async ({
      page,
    }) => {
      await open(page, `${brief}#p9`)
      await expect(bar(page)).not.toBeInViewport()
      await scrollBy(page, 300)
      await scrollBy(page, -100)
      await expect(bar(page)).toBeInViewport({ ratio: 1 })
      await bar(page).getByRole('button', { name: 'Contents: Much bigger problems' }).click()
      const entry = page.locator('.toc').getByRole('link', { name: 'Possible and feasible' })
      await expect(entry).toBeInViewport()
      await entry.click()
      await expect(page).toHaveURL(/#possible-and-feasible$/)
      await expect(entry).toBeHidden()
      await expect(bar(page)).not.toBeInViewport()
      await scrollBy(page, 200)
      await expect(bar(page)).not.toBeInViewport()
      await page.evaluate(() => {
        scrollTo(0, 0)
      })
      await expect(bar(page)).not.toBeInViewport()
    })

    test('a jump leaves its target whole and clear of the bar', async ({ page }) => {
      await open(page)
      for (const id of ['r7', 'p1', 'p9', 'p14', 'q2', ...sections]) {
        // Upwards and downwards, with the bar in view before.
        for (const from of ['colophon', 'recommendations']) {
          await page.evaluate((hash) => (location.hash = hash), from)
          await scrollBy(page, 100)
          await scrollBy(page, -60)
          await expect(bar(page)).toBeInViewport({ ratio: 1 })
          await page.evaluate((hash) => {
            // A link of no kind that opens something in its place.
            const link = document.createElement('a')
            link.href = `#${hash}`
            document.querySelector('main')?.append(link)
            link.click()
            link.remove()
          }, id)
          const target = page.locator(`#${id}`)
          const heading = target.locator('xpath=preceding-sibling::*[1][self::h2]')
          const first = (await heading.count()) > 0 ? heading : target
          await expect
            .poll(async () => {
              const top = (await first.boundingBox())?.y ?? 0
              return top >= (await bottomOfBar(page)) && top < 400
            }, `#${id} from #${from}`)
            .toBe(true)
        }
      }
    })
  })
}

test('Tab and the key c reach the bar, which comes with the focus and never covers it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 700 })
  await open(page)
  const inBar = () => page.evaluate(() => document.activeElement?.closest('reading-bar') != null)
  for (let presses = 0; presses < 15 && !(await inBar()); presses += 1) {
    await page.keyboard.press('Tab')
  }
  expect(await inBar()).toBe(true)
  await expect(bar(page)).toBeInViewport({ ratio: 1 })
  await open(page, `${brief}?again#p9`)
  await expect(bar(page)).not.toBeInViewport()
  await page.keyboard.press('c')
  await expect(bar(page)).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.toc a[aria-current]')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const back = page.getByRole('button', { name: 'Back to where you were' })
  await expect(back).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(back).toBeFocused()
})

test('the bar at the bottom is the next stop of Tab after the place of the link, then the place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, `${brief}#p9`)
  const origin = page.getByRole('region', { name: 'About this link' })
  await expect(origin).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(origin.getByRole('link', { name: 'Start at the beginning' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator('#p9 :focus')).toHaveCount(1)
  expect((await origin.boundingBox())?.height).toBeLessThan(64)
})

test('next to the text the title of the contents is no control', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  await page.locator('.toc summary').focus()
  await expect(page.locator('.toc summary')).not.toBeFocused()
  await page.keyboard.press('c')
  await expect(page.locator('.toc a').first()).toBeFocused()
})

test('the contents mark each of the last parts in turn, and the one that a link led to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  const current = page.locator('.toc [aria-current]')
  await page.keyboard.press('End')
  await expect(current).toHaveText('About this edition')
  const seen = new Set<string>()
  for (let y = 0; y < 120; y += 1) {
    await page.evaluate(() => {
      window.scrollBy(0, -20)
    })
    await page.evaluate(() => new Promise(requestAnimationFrame))
    seen.add((await current.textContent())?.trim() ?? '')
  }
  for (const part of ['Cite', 'Topics in this brief', 'About the Author', 'Endnotes'])
    expect([...seen]).toContain(part)
  await page.keyboard.press('Home')
  await expect(current).toHaveCount(0)
  for (const part of ['About the Author', 'Topics in this brief', 'Cite', 'About this edition']) {
    await page.locator('.toc').getByRole('link', { name: part }).click()
    await expect(current).toHaveText(part)
  }
})

for (const width of [390, 1440]) {
  test(`at ${width} px Back to text shows the reference in the middle, marked`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, `${brief}#n3`)
    await page.locator('#n3').getByRole('link', { name: 'Back to text' }).click()
    const reference = page.locator('#n3-ref')
    await expect(reference).toHaveCSS('outline-style', 'solid')
    const { y = 0 } = (await reference.boundingBox()) ?? {}
    expect(y).toBeGreaterThan(260)
    expect(y).toBeLessThan(540)
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 800 } })

    test('a pull quote leads to its sentence, marked and in view', async ({ page }) => {
      await page.goto(brief)
      await page.locator('#q2').getByRole('link', { name: 'From paragraph 5' }).click()
      const passage = page.locator('#q2-source')
      await expect(passage).toBeInViewport({ ratio: 1 })
      await expect(passage).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
      await expect(passage).toHaveText(/^The current context, .* ripe for collaboration\.$/)
    })
  })
}

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

test('a link into the text says whose it is, until the reader scrolls on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, `${brief}r3/`)
  await page.waitForURL(/#r3$/)
  const origin = page.getByRole('region', { name: 'About this link' })
  await expect(origin).toContainText('From A Reset in U.S.-Mexico Relations by Arturo Sarukhan')
  const target = await page.locator('#r3').boundingBox()
  const { y = 0 } = (await origin.boundingBox()) ?? {}
  expect((target?.y ?? 0) + (target?.height ?? 0)).toBeLessThan(y)
  await origin.getByRole('link', { name: 'Start at the beginning' }).click()
  await expect(page.locator('h1')).toBeInViewport()
  await expect(origin).toBeHidden()
  await open(page, `${brief}?again#p9`)
  await origin.getByRole('button', { name: 'Close' }).click()
  await expect(origin).toBeHidden()
  await open(page)
  await expect(origin).toBeHidden()
})

test('after a jump the reader can go back to the same place and focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page)
  const link = page.locator('#r1 .argued-in a')
  await link.focus()
  const before = await page.evaluate(() => scrollY)
  await link.press('Enter')
  await expect(page).toHaveURL(/#p11$/)
  const back = page.getByRole('button', { name: 'Back to where you were' })
  await back.click()
  await expect(page).toHaveURL(new RegExp(`${brief}$`))
  await expect(link).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
  await expect(back).toBeHidden()
  // A short jump and reading on need no way back.
  await link.press('Enter')
  await expect(back).toBeVisible()
  await scrollBy(page, 1600)
  await expect(back).toBeHidden()
})

test('the line at the top of the window shows how far the reader is', async ({ page }) => {
  await page.goto('/us-mexico-reset/')
  const width = () =>
    page.locator('.progress').evaluate((line) => line.getBoundingClientRect().width)
  expect(await width()).toBe(0)
  await page.evaluate(() => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2))
  await expect.poll(async () => Math.round(((await width()) / 1280) * 10)).toBe(5)
})
