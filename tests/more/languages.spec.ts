/** A library built for the test: the project's brief, one each in Spanish, French and Arabic. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { arabic } from '../fixtures/arabic.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { french } from '../fixtures/french.ts'
import { spanish } from '../fixtures/spanish.ts'
import { fontsReady } from '../fixtures/fonts.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

let built: BuiltLibrary
let served: Served

/** The words of the page without the names of other briefs, which are in their own languages. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const list of document.querySelectorAll('.brief-links')) list.remove()
    return document.body.innerText
  })
}

test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = buildLibrary({ ...spanish, ...french, ...arabic })
  served = await serve(built.dist)
})
test.afterAll(() => {
  served.close()
  built.remove()
})

async function open(page: Page, path: string): Promise<void> {
  await page.goto(served.origin + path)
  await fontsReady(page)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
}

async function findingsOn(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations } = await new AxeBuilder({ page })
    .withTags([...tags, 'best-practice', 'experimental'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test.describe('a brief in Spanish', () => {
  test('has its interface in Spanish', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '/agua-compartida/')
    await expect(page.getByRole('heading', { name: 'Recomendaciones clave' })).toBeVisible()
    await expect(page.locator('.record')).toContainText('22 de marzo de 2024')
    await page.getByRole('link', { name: 'Nota 1', exact: true }).click()
    await expect(page.locator('#n1-side')).toContainText('Ver todas las notas')
    await page.keyboard.press('Escape')
    await page.getByRole('banner').getByRole('button', { name: 'Apariencia' }).click()
    await expect(page.getByRole('radio', { name: 'Oscuros' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Atajos de teclado' })).toBeVisible()
  })

  test('is searched with a Spanish interface', async ({ page }) => {
    await open(page, '/agua-compartida/')
    await page.getByRole('banner').getByRole('link', { name: 'Buscar' }).click()
    const dialog = page.getByRole('dialog', { name: 'Buscar en la biblioteca' })
    await dialog.getByRole('searchbox').fill('caudal')
    await expect(dialog.getByRole('status')).toContainText('Un pasaje para “caudal”')
    await expect(dialog.locator('.results .kind')).toHaveText('Recomendación 1')
  })

  test('has no English left in it', async ({ page }) => {
    await open(page, '/agua-compartida/')
    // The names of the library and of the test's publisher stay English.
    const words = await wordsOf(page)
    expect(words).not.toMatch(/\b(by|search|topics|note|from|back to|read|words|the)\b/i)
  })
})

test.describe('a brief in French', () => {
  test('has its interface in French, and no English left in it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '/eau-partagee/')
    await expect(page.getByRole('heading', { name: 'Recommandations clés' })).toBeVisible()
    await expect(page.locator('.record')).toContainText('1er mars 2022')
    const words = await wordsOf(page)
    expect(words).not.toMatch(/\b(by|search|topics|from|back to|read|words|the)\b/i)
    await page.getByRole('link', { name: 'Note 1', exact: true }).click()
    await expect(page.locator('#n1-side')).toContainText('Voir toutes les notes')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible()
  })

  for (const [query, places] of [
    ['eau', ['Titre et introduction', 'Paragraphe 1']],
    ['l’eau', ['Titre et introduction', 'Paragraphe 1']],
    ['ambassadrice', ['Paragraphe 1']],
    ['une oeuvre', ['Paragraphe 3']],
    ['l’obligation', ['Paragraphe 4', 'Note 2']],
    // The note of the brief in Spanish, too.
    ['OIT', ['Note 2', 'Note 2']],
  ] as const) {
    test(`is searched for ${query}`, async ({ page }) => {
      await open(page, '/eau-partagee/')
      await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click()
      const dialog = page.getByRole('dialog', { name: 'Rechercher dans la bibliothèque' })
      await dialog.getByRole('searchbox').fill(query)
      await expect(dialog.getByRole('status')).toContainText(`pour «\u202f${query}\u202f»`)
      await expect(dialog.locator('.results .kind')).toHaveText(places)
    })
  }

  test('quotes in guillemets with narrow spaces', async ({ page }) => {
    await open(page, '/eau-partagee/')
    const marks = await page
      .locator('.pull-quote p')
      .evaluate((quote) => getComputedStyle(quote).quotes)
    expect(marks).toContain('«\u202f')
    await expect(page.locator('#cite')).toContainText('«\u00a0L’eau partagée')
  })
})

test.describe('a brief in Arabic', () => {
  for (const width of [320, 820, 1440]) {
    test(`at ${width} px runs from right to left, and axe finds nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await open(page, '/shared-water/')
      expect(await sidewaysScroll(page)).toBe(0)
      expect(await findingsOn(page)).toEqual([])
      const { number, text } = await page.locator('#p1').evaluate((paragraph) => ({
        number: paragraph.querySelector('.paragraph-number')?.getBoundingClientRect().left ?? 0,
        text: paragraph.querySelector('p')?.getBoundingClientRect().right ?? 0,
      }))
      expect(number).toBeGreaterThanOrEqual(text - 1)
    })
  }

  test('has Arabic digits, and ASCII addresses', async ({ page }) => {
    await open(page, '/shared-water/')
    const number = page.locator('#p2 .paragraph-number')
    await expect(number).toHaveText('٢')
    await expect(number).toHaveAttribute('href', '#p2')
  })

  test('on a wide screen has its notes in the left margin, without overlap', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page, '/shared-water/')
    await page.addStyleTag({ content: '.side-note { font-size: 2rem !important }' })
    const boxes = await page.locator('.side-note, .margin-note').evaluateAll((items) =>
      items
        .map((item) => item.getBoundingClientRect())
        .map(({ top, bottom, left, right }) => ({ top, bottom, left, right }))
        .sort((one, other) => one.top - other.top),
    )
    const text = await page.locator('#p1 > p').first().boundingBox()
    expect(boxes.length).toBe(4)
    for (const [index, { top, left, right }] of boxes.entries()) {
      expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0)
      expect(right).toBeLessThan(text?.x ?? 0)
      expect(left).toBeGreaterThanOrEqual(0)
    }
  })

  test('on a phone opens a note inside the viewport', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '/shared-water/#p1')
    await page.locator('#n1-ref').click()
    const box = await page.locator('#n1-side').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
  })

  test('marks the target of a deep link on the right, next to its number', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page, '/shared-water/#p2')
    const shadow = await page
      .locator('#p2')
      .evaluate((target) => getComputedStyle(target).boxShadow.match(/-?[\d.]+px/g)?.[0] ?? '')
    expect(parseFloat(shadow)).toBeGreaterThan(0)
  })
})

test.describe('the pages of a mixed library', () => {
  for (const path of ['/', '/years/2023/', '/authors/layla-haddad/', '/topics/united-states/']) {
    for (const [colorScheme, width] of [
      ['light', 320],
      ['dark', 1440],
    ] as const) {
      test(`${path} at ${width} px, ${colorScheme}: axe finds nothing`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await open(page, path)
        expect(await sidewaysScroll(page)).toBe(0)
        expect(await findingsOn(page)).toEqual([])
      })
    }
  }

  test('lead from the front page to a brief by year and by author', async ({ page }) => {
    await open(page, '/')
    await page.getByRole('navigation').getByRole('link', { name: 'Years' }).click()
    await page.getByRole('link', { name: '2023' }).click()
    await page.getByRole('link', { name: 'ليلى حداد' }).click()
    await page.getByRole('heading', { level: 3 }).getByRole('link').click()
    await expect(page).toHaveURL(/\/shared-water\/$/)
  })
})
