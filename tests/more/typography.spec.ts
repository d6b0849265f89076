import { expect, test, type Page } from '@playwright/test'
import { fontsReady } from '../fixtures/fonts.ts'

const brief = '/us-mexico-reset/'

async function open(page: Page, width: number, path = brief): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(path)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  await fontsReady(page)
}

const enlarge = (page: Page): Promise<string> =>
  page.evaluate(() => (document.documentElement.style.fontSize = '200%'))

/** The lines of each visible element as the browser breaks them, without note numbers. */
const linesOf = (page: Page, selector: string): Promise<string[][]> =>
  page.evaluate((selector) => {
    const range = document.createRange()
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const lines = ['']
        let bottom = Infinity
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          if (!(node instanceof Text) || node.parentElement?.closest('sup, button')) continue
          for (let at = 0; at < node.data.length; at += 1) {
            range.setStart(node, at)
            range.setEnd(node, at + 1)
            const box = [...range.getClientRects()].at(-1)
            if (box && box.width > 0) {
              if (box.top > bottom - 2) lines.push('')
              bottom = box.bottom
            }
            lines.push((lines.pop() ?? '') + node.data.charAt(at))
          }
        }
        return lines
      })
  }, selector)

const TEXT =
  'h1, h2, .standfirst p, .paragraph > p, .recommendations li > div, .pull-quote p, .toc li a, .chosen dd, .about-author p, .record cite'

const OTHER_PAGES = ['/', '/about/', '/authors/arturo-sarukhan/']

/** Lines that begin with a dash or end in the start of a short compound. */
const brokenIn = (elements: string[][]): string[] =>
  elements.flatMap((lines) =>
    lines.filter((line, index) => {
      const isLast = index === lines.length - 1
      const isAddress = /:\/\/\S*$/.test(line)
      return (
        /^[—–-]/.test(line) || (!isLast && !isAddress && /(^|[^\p{L}])[\p{L}.]{1,4}-$/u.test(line))
      )
    }),
  )

for (const width of [320, 360, 390, 412, 600, 820, 1024, 1280, 1440, 1920]) {
  test(`at ${width} px no line begins with a dash or ends in the start of a short compound`, async ({
    page,
  }) => {
    await open(page, width)
    expect(brokenIn(await linesOf(page, TEXT))).toEqual([])
  })
}

for (const path of OTHER_PAGES) {
  test(`${path} breaks no compound on a phone`, async ({ page }) => {
    for (const width of [320, 390, 412]) {
      await open(page, width, path)
      const lines = await linesOf(page, 'h1, h2, h3, main p, main li > a, main cite')
      expect(lines.length).toBeGreaterThan(0)
      expect(brokenIn(lines), `${width} px`).toEqual([])
    }
  })
}

test('a copied reference has no spans that keep lines whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 390)
  await page.locator('.chosen dd').first().scrollIntoViewIfNeeded()
  // The script of the panel fills the list of places.
  await expect(page.locator('cite-panel option[value=p7]')).toBeAttached()
  await page.getByRole('button', { name: 'Copy reference' }).click()
  await expect(page.locator('cite-panel output')).not.toBeEmpty()
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain('U.S.-Mexico Relations')
  expect(html).not.toContain('unbroken')
})

test('spans that do not break leave the words as they are', async ({ page }) => {
  await open(page, 390)
  const words = await page
    .locator('#p11 > p:not(.margin-note)')
    .evaluate(({ textContent }) => textContent)
  expect(words).toContain('limited regional—and to a lesser extent, global—cooperation')
  await expect(page.locator('h1')).toHaveText(/^A Reset in U\.S\.-Mexico Relations/)
})

test('on a phone a line holds about 40 characters', async ({ page }) => {
  await open(page, 390)
  const lines = (await linesOf(page, '.paragraph > p:not(.margin-note)')).flatMap((all) =>
    all.slice(0, -1),
  )
  const average = lines.join('').length / lines.length
  expect(average).toBeGreaterThan(38)
  expect(average).toBeLessThan(43)
})

for (const width of [820, 1024, 1280, 1440]) {
  test(`at ${width} px and 200 % the title keeps its words whole`, async ({ page }) => {
    await open(page, width)
    await enlarge(page)
    for (const lines of await linesOf(page, 'h1')) {
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/[\s—]$/)
    }
  })
}

for (const width of [320, 390])
  test(`at ${width} px and 200 % words in headings stay whole, and the masthead is one row`, async ({
    page,
  }) => {
    await open(page, width)
    await enlarge(page)
    for (const lines of await linesOf(page, 'h1, h2')) {
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/[\s—]$/)
    }
    const bottoms = await page
      .locator('.masthead-row > :visible')
      .evaluateAll((items) =>
        items
          .map((item) => item.getBoundingClientRect())
          .map(({ top, bottom }) => (top + bottom) / 2),
      )
    expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(5)
    const height = await page.locator('.masthead').evaluate(({ clientHeight }) => clientHeight)
    expect(height).toBeLessThan(130)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })

test('headings outrank the text', async ({ page }) => {
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
  for (const width of [390, 820, 1440, 1920]) {
    await open(page, width)
    const text = await size('.paragraph > p')
    expect(await size('.body h2'), `${width} px`).toBeGreaterThan(1.35 * text)
    expect(await size('h1'), `${width} px`).toBeGreaterThan(1.2 * (await size('.body h2')))
  }
})

for (const width of [820, 1000, 1279, 1440]) {
  test(`at ${width} px pull quotes and notes stand beside the text, never on each other`, async ({
    page,
  }) => {
    await open(page, width)
    const boxes = await page.locator('.pull-quote, .side-note, .margin-note').evaluateAll((items) =>
      items
        .map((item) => item.getBoundingClientRect())
        .sort((one, other) => one.top - other.top)
        .map(({ left, top, bottom }) => ({ left, top, bottom })),
    )
    const text = await page.locator('#p4 > p').boundingBox()
    expect(boxes.length).toBeGreaterThan(8)
    for (const [index, { left, bottom }] of boxes.entries()) {
      expect(left).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
      expect(boxes[index + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(bottom)
    }
    // Nothing is left where the quote after paragraph 4 would be: no section begins lower than another.
    const gaps = await page.evaluate(() =>
      Object.entries({ p2: 'a-common-foreign-policy-footprint', p4: 'ripe-for-collaboration' }).map(
        (ids) => {
          const [above, below] = ids.map((id) =>
            document.getElementById(id)?.getBoundingClientRect(),
          )
          return (below?.top ?? 0) - (above?.bottom ?? 0)
        },
      ),
    )
    expect(gaps[1]).toBeCloseTo(gaps[0] ?? 0, 0)
  })
}

test.describe('in the margin', () => {
  test('hidden pull quotes leave the notes in their places', async ({ page }) => {
    await open(page, 1440)
    await page.evaluate(() => (document.documentElement.dataset['pullQuotes'] = 'hidden'))
    await expect(page.locator('#q1')).toBeHidden()
    const distance = await page.evaluate(() => {
      const [note, reference] = ['n4-side', 'n4-ref'].map((id) =>
        document.getElementById(id)?.getBoundingClientRect(),
      )
      return (note?.top ?? 0) - (reference?.top ?? 0)
    })
    expect(Math.abs(distance)).toBeLessThan(20)
  })
})

test.describe('in print', () => {
  test('a button prints title, standfirst, recommendations and source, and then all again', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = document.fonts.status
      }
    })
    await open(page, 390)
    await page.getByRole('button', { name: 'Print summary' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'loaded')
    await page.emulateMedia({ media: 'print' })
    for (const shown of ['h1', '.standfirst', '#r7', '.print-source']) {
      await expect(page.locator(shown), shown).toBeVisible()
    }
    await expect(page.locator('.print-source')).toContainText(brief)
    for (const hidden of ['#p1', '#n1', '.colophon']) {
      await expect(page.locator(hidden), hidden).toBeHidden()
    }
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(page.locator('#p1')).toBeVisible()
  })

  test('the first page holds all recommendations, on A4 and on Letter', async ({ page }) => {
    await open(page, 1280)
    for (const format of ['A4', 'Letter']) {
      await page.evaluate(() => (document.documentElement.dataset['print'] = 'summary'))
      const pdf = await page.pdf({ format })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
    }
  })

  test('no term is underlined', async ({ page }) => {
    await open(page, 390)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('#p3 .term').first()).toHaveCSS('text-decoration-line', 'none')
  })
})
