import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { brief, clipboard, open, phone, site } from '../fixtures/sending.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Drags the mouse from one word to another, each within one paragraph. */
async function drag(page: Page, from: [string, string], to: [string, string]): Promise<void> {
  const [start, end] = await page.evaluate(
    (ends) =>
      ends.map(([selector, words]) => {
        const walker = document.createTreeWalker(
          document.querySelector(selector) ?? document.body,
          NodeFilter.SHOW_TEXT,
        )
        while (walker.nextNode()) {
          const at = walker.currentNode.nodeValue?.indexOf(words) ?? -1
          if (at === -1) continue
          const range = document.createRange()
          range.setStart(walker.currentNode, at)
          range.setEnd(walker.currentNode, at + words.length)
          const { left, right, top, bottom } = range.getBoundingClientRect()
          return { left, right, y: (top + bottom) / 2 }
        }
        return { left: 0, right: 0, y: 0 }
      }),
    [from, to],
  )
  await page.mouse.move((start?.left ?? 0) + 1, start?.y ?? 0)
  await page.mouse.down()
  await page.mouse.move((end?.right ?? 0) - 1, end?.y ?? 0, { steps: 4 })
  await page.mouse.up()
}

test.describe('a selected passage', () => {
  test('is linked to by its paragraph and its words, and Back leads away from them', async ({
    page,
  }) => {
    await open(page, '#p2')
    await drag(page, ['#p2 > p', 'Gordian'], ['#p2 > p', 'knots'])
    const bar = page.getByRole('group', { name: 'Selected passage' })
    await expect(bar).toBeVisible()
    await bar.getByRole('button', { name: 'Copy link to this passage' }).click()
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
    const link = await clipboard(page)
    expect(link).toBe(`${site}${brief}#p2:~:text=Gordian%20knots`)
    await page.goto('/')
    await page.goto(link.replace(site, ''))
    await expect(page.locator('#p2')).toBeInViewport()
    await expect(page.locator('#p2 > p:target')).toHaveCount(1)
    await page.goBack()
    await expect(page).toHaveURL(/:\d+\/$/)
  })

  test('is quoted with its source, as plain and as rich text', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page, '#p2')
    await drag(page, ['#p2 > p', 'truly'], ['#p2 > p', 'that is'])
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click()
    await expect(page.getByRole('button', { name: 'Quotation copied' })).toBeVisible()
    const title =
      'A Reset in U.S.-Mexico Relations Also Requires Re-Engagement on Global and Regional Issues'
    const source = `Arturo Sarukhan, “${title}”, [2021], para. 2, `
    expect(await clipboard(page)).toBe(
      `“truly ‘intermestic’: that is”\n\n— ${source}${site}${brief}#p2`,
    )
    const html = await clipboard(page, 'text/html')
    expect(html).toContain('<p>“truly ‘intermestic’: that is”</p>')
    expect(html).toContain(source)
    expect(html).toContain(`${brief}#p2:~:text=truly,is`)
  })

  test('through several paragraphs is quoted without what is between them', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1600 })
    await open(page, '#p4')
    await drag(page, ['#p4 > p', 'coordination and agency'], ['#p5 > p', 'ripe for'])
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click()
    await expect(page.getByRole('button', { name: 'Quotation copied' })).toBeVisible()
    const text = await clipboard(page)
    expect(text).toContain('agency globally.\n\nThe current context')
    expect(text).toContain('paras. 4–5')
    expect(text).not.toContain('It is only natural')
    expect(text).not.toContain('Ripe for collaboration')
  })

  test('keeps the bar off its words and the next line, and copying as it is', async ({ page }) => {
    await open(page, '#p7')
    await drag(page, ['#p7 > p', 'erecting'], ['#p7 > p', 'something'])
    const bar = page.locator('passage-bar')
    await expect(bar).toBeVisible()
    const overlaps = await bar.evaluate((element) => {
      const lineHeight = 30
      const box = element.getBoundingClientRect()
      return [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].some(
        ({ left, right, top, bottom }) =>
          left < box.right && right > box.left && top < box.bottom && bottom + lineHeight > box.top,
      )
    })
    expect(overlaps).toBe(false)
    await page.keyboard.press('Control+c')
    expect(await clipboard(page)).toMatch(/^erecting roadblocks -even.*something$/)
    await page.keyboard.press('Escape')
    await expect(bar).toHaveCount(0)
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^erecting/)
  })

  test('by keyboard: Tab leads to the bar, then to what follows the passage', async ({ page }) => {
    await open(page, '#p8')
    await page.evaluate(() => {
      const text = document.querySelector('#p8 > p')?.firstChild
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 17)
    })
    const bar = page.getByRole('group', { name: 'Selected passage' })
    await expect(bar).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(bar.getByRole('button').first()).toBeFocused()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
    expect(await clipboard(page)).toBe(`${site}${brief}#p8:~:text=On%20the%20other%20hand`)
  })

  test('in a margin note is cited as the note', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page, '#p2')
    await page.locator('#n2-side').hover()
    await drag(page, ['#n2-side > p', 'Bayless'], ['#n2-side > p', 'Manning'])
    await page.getByRole('button', { name: 'Copy quotation with citation' }).click()
    await expect(page.getByRole('button', { name: 'Quotation copied' })).toBeVisible()
    expect(await clipboard(page)).toContain(`note 2, ${site}${brief}#n2`)
  })

  test('outside of the text brings no bar', async ({ page }) => {
    await open(page)
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.masthead') ?? document.body)
    })
    await page.waitForTimeout(800)
    await expect(page.locator('passage-bar')).toHaveCount(0)
  })

  test.describe('on a phone', () => {
    test.use(phone)

    test('has its bar at the foot of the window', async ({ page }) => {
      await open(page, '#p7')
      await page.evaluate(() => {
        const text = document.querySelector('#p7 > p')?.firstChild
        if (text) getSelection()?.setBaseAndExtent(text, 0, text, 15)
      })
      const bar = page.locator('passage-bar')
      await expect(bar).toBeVisible()
      const box = await bar.boundingBox()
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844)
      await bar.getByRole('button', { name: 'Copy link to this passage' }).tap()
      await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
      expect(await clipboard(page)).toContain('#p7:~:text=')
    })
  })
})
