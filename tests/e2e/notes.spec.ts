import { expect, test, type Page } from '@playwright/test'
import { fontsReady } from '../fixtures/fonts.ts'

const brief = '/us-mexico-reset/'

async function open(page: Page, address = brief): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => customElements.get('side-notes') !== undefined)
  await fontsReady(page)
}

for (const [device, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  'small tablet': { width: 600, height: 960 },
})) {
  test.describe(`on a ${device}, without a margin`, () => {
    test.use({ viewport })

    test('a note opens at its reference and closes by a second press, Esc and a press elsewhere', async ({
      page,
    }) => {
      await open(page, `${brief}#p2`)
      const reference = page.getByRole('link', { name: 'Note 2', exact: true })
      const note = page.locator('#n2-side')
      await reference.click()
      await expect(note).toBeVisible()
      await expect(note).toContainText('a term I piggybacked on')
      await reference.click()
      await expect(note).toBeHidden()
      await reference.click()
      await page.keyboard.press('Escape')
      await expect(note).toBeHidden()
      await expect(reference).toBeFocused()
      await reference.click()
      await page.mouse.click(viewport.width - 5, 5)
      await expect(note).toBeHidden()
      expect(new URL(page.url()).hash).toBe('#p2')
    })

    test('a note works by keyboard, and its links work', async ({ page }) => {
      await open(page, `${brief}#p3`)
      await page.locator('#n3-ref').focus()
      await page.keyboard.press('Enter')
      const note = page.locator('#n3-side')
      await expect(note).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(note.getByRole('link', { name: /wilsonquarterly/ })).toBeFocused()
      await note.getByRole('link', { name: 'See all endnotes' }).press('Enter')
      await expect(page).toHaveURL(/#n3$/)
      await expect(note).toBeHidden()
      await expect(page.locator('#n3')).toBeInViewport()
    })

    test('an open note stays inside the window', async ({ page }) => {
      await open(page, brief)
      for (const id of ['n1', 'n2', 'n3', 'n4']) {
        await page.locator(`#${id}-ref`).click()
        const box = await page.locator(`#${id}-side`).boundingBox()
        expect(box?.x).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width)
        await page.keyboard.press('Escape')
      }
    })
  })
}

test('a reference stays on the line of the word that it follows', async ({ page }) => {
  await open(page)
  const alone: string[] = []
  for (let width = 320; width < 800; width += 6) {
    await page.setViewportSize({ width, height: 844 })
    const ids = await page.locator('[role=doc-noteref]').evaluateAll((references) =>
      references.flatMap((reference) => {
        const word = document.createRange()
        word.selectNodeContents(reference.closest('.paragraph') ?? document.body)
        word.setEndBefore(reference)
        const before = Array.from(word.getClientRects()).at(-1)
        const { left } = reference.getBoundingClientRect()
        return before && before.right - 2 > left ? [reference.id] : []
      }),
    )
    alone.push(...ids.map((id) => `${id} at ${width} px`))
  }
  expect(alone).toEqual([])
})

test('on a phone an open note does not cover its reference', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `${brief}#p3`)
  const reference = page.locator('#n3-ref')
  await reference.evaluate((element) => {
    window.scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 60)
  })
  await reference.click()
  const note = await page.locator('#n3-side').boundingBox()
  const line = await reference.boundingBox()
  expect((line?.y ?? Infinity) + (line?.height ?? 0)).toBeLessThanOrEqual(note?.y ?? 0)
})

for (const width of [820, 1440]) {
  test(`at ${width} px each note is in the margin at its line`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page)
    const text = await page.locator('#p1 > p').boundingBox()
    const end = (box: typeof text) => (box?.x ?? 0) + (box?.width ?? 0)
    for (const id of ['n1', 'n2', 'n3', 'n4']) {
      const reference = await page.locator(`#${id}-ref`).boundingBox()
      const note = await page.locator(`#${id}-side`).boundingBox()
      expect(Math.abs((note?.y ?? 0) - (reference?.y ?? 0))).toBeLessThan(30)
      expect(note?.x).toBeGreaterThan(end(text))
      expect(end(note)).toBeLessThanOrEqual(width)
    }
  })
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('a reference moves the focus to its note', async ({ page }) => {
    await open(page)
    await page.locator('#n2-ref').click()
    await expect(page.locator('#n2-side')).toBeFocused()
  })

  test('notes never collide, however long they are', async ({ page }) => {
    await open(page)
    await page.addStyleTag({ content: '.side-note { font-size: 2.4rem !important }' })
    const boxes = await page.locator('.side-note, .margin-note').evaluateAll((items) =>
      items
        .map((item) => item.getBoundingClientRect())
        .map(({ top, bottom }) => ({ top, bottom }))
        .sort((one, other) => one.top - other.top),
    )
    expect(boxes.length).toBeGreaterThan(6)
    for (const [index, { top }] of boxes.entries()) {
      expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0)
    }
    expect(boxes.some(({ top }, index) => top - (boxes[index - 1]?.bottom ?? 0) < 20)).toBe(true)
  })

  test('a selection through the text leaves out the side notes', async ({ page }) => {
    await open(page)
    const words = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.body') ?? document.body)
      return getSelection()?.toString() ?? ''
    })
    expect(words).toContain('two-and-a-half decades')
    expect(words).not.toContain('piggybacked')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('a reference is a link to its endnote, which leads back', async ({ page }) => {
    await page.goto(brief)
    await page.getByRole('link', { name: 'Note 2', exact: true }).click()
    await expect(page).toHaveURL(/#n2$/)
    await expect(page.locator('#n2')).toBeInViewport()
    await page.locator('#n2').getByRole('link', { name: 'Back to text of note 2' }).click()
    await expect(page).toHaveURL(/#n2-ref$/)
    await expect(page.locator('#n2-ref')).toBeInViewport()
  })

  test('everything can be read, and controls that need a script are hidden', async ({ page }) => {
    await page.goto(brief)
    // It opens a popover by itself.
    await expect(page.getByRole('button')).toHaveText(['Download'])
    await page.locator('.toc summary').click()
    await page.locator('.toc').getByText('Possible and feasible').click()
    await expect(page.locator('#possible-and-feasible h2')).toBeInViewport()
    const hasFont = await page.locator('.standfirst').evaluate(async (element) => {
      await document.fonts.ready
      const [family = ''] = getComputedStyle(element).fontFamily.split(',')
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded')
      return loaded.some((font) => family.includes(font.family.replaceAll('"', '')))
    })
    expect(hasFont).toBe(true)
  })
})
