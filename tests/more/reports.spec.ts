/** The two invented reports, built for the test: what every page of the site keeps, they keep. */
import { existsSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { withoutPossessive, wordsOf } from '../../src/brief/text/words.ts'
import { passagesOf } from '../../src/search/query/passages.ts'
import { readWordList, type WordListFile } from '../../src/search/query/word-list.ts'
import { findingsOn, settle } from '../fixtures/axe.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { readPdf } from '../fixtures/pdf.ts'
import { reportFiles } from '../fixtures/reports/files.ts'
import { builtPages, elementsOf, idsOf, indexedPages, type BuiltPage } from '../site/dist.ts'
import { mistakesIn } from '../site/validator.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

const REPORTS = ['coastal-resilience', 'agua-y-ciudades']

let built: BuiltLibrary
let served: Served
let pages: BuiltPage[]

test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = buildLibrary(reportFiles())
  pages = builtPages(built.dist)
  served = await serve(built.dist)
})
test.afterAll(() => {
  served.close()
  built.remove()
})

const pagesOf = (slug: string) => pages.filter(({ path }) => path.startsWith(`/${slug}/`))

for (const slug of REPORTS) {
  test(`${slug}: valid pages without style attributes, each id once, no dead link`, async () => {
    const idsByPath = new Map(pages.map(({ path, tree }) => [path, idsOf(tree)]))
    expect(pagesOf(slug).length).toBeGreaterThan(5)
    for (const page of pagesOf(slug)) {
      expect(await mistakesIn(page), page.path).toEqual([])
      const ids = idsOf(page.tree)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      const elements = elementsOf(page.tree)
      expect(elements.filter(({ properties }) => 'style' in properties)).toEqual([])
      const dead = elements
        .flatMap(({ properties: { href, src } }) => [href, src])
        .filter((address) => typeof address === 'string')
        .map((address) => new URL(address, `https://a.test${page.path}`))
        .filter(({ origin }) => origin === 'https://a.test')
        .filter(({ pathname, hash }) => {
          const ofPage = idsByPath.get(decodeURI(pathname))
          if (!ofPage) return !existsSync(new URL(`.${pathname}`, built.dist))
          return hash !== '' && !ofPage.includes(decodeURIComponent(hash.slice(1)))
        })
      expect(dead.map(String)).toEqual([])
    }
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${slug}: axe finds nothing, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await settle(page, `${served.origin}/${slug}/`)
        // axe does not see that a formula is the text of a heading cell.
        const findings = await findingsOn(page)
        expect(findings.filter((finding) => !/^empty-table-header: .*<math/.test(finding))).toEqual(
          [],
        )
      }
    })
  }

  test(`${slug}: nothing is wider than a window of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(`${served.origin}/${slug}/`)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })
}

test('a wide table scrolls by keyboard, and the names of its rows stay in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(`${served.origin}/coastal-resilience/#t1`)
  const table = page.getByRole('region', { name: 'Table 1' })
  const name = table.getByRole('rowheader', { name: 'Ellery' })
  const before = await name.boundingBox()
  await table.focus()
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(50)
  expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0)
})

test('bold words are in a bold font, which a brief without them does not load', async ({
  page,
}) => {
  const boldOn = async (slug: string) => {
    await page.goto(`${served.origin}/${slug}/`)
    return page.evaluate(async () => {
      await document.fonts.ready
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded')
      return loaded.filter(({ weight }) => weight === '600').map(({ family }) => family)
    })
  }
  expect(await boldOn('coastal-resilience')).not.toEqual([])
  expect(await boldOn('us-mexico-reset')).toEqual([])
})

test('a table comes as CSV', async ({ request }) => {
  const response = await request.get(`${served.origin}/coastal-resilience/t1.csv`)
  expect((await response.text()).split('\r\n').slice(0, 2)).toEqual([
    '\uFEFFTown,Inhabitants,Homes,Shops and stores,Roads,Lost work,Total,Per head',
    'Ellery,"19,300",410,980,160,420,"1,970",102',
  ])
})

test('a citation leads to its entry, and the entry back to each place', async ({ page }) => {
  await page.goto(`${served.origin}/coastal-resilience/`)
  const links = await page
    .locator('.body a[href^="#ref-"]')
    .evaluateAll((all) => all.map((link) => [link.id, link.getAttribute('href') ?? '']))
  // The copy of a note in the margin has links without ids.
  const own = links.filter(([id]) => id !== '')
  expect(own.length).toBeGreaterThan(10)
  for (const [id = '', target = ''] of own) {
    await expect(page.locator(`[id="${target.slice(1)}"] a[href="#${id}"]`)).toHaveCount(1)
  }
})

test('the list of words has every word that search covers', async ({ request }) => {
  const response = await request.get(`${served.origin}/search/words.json`)
  const { words } = readWordList((await response.json()) as WordListFile)
  const passages = indexedPages(built.dist).flatMap(passagesOf)
  // Formulas are in the text, but have no words to search for.
  const missing = passages
    .filter(({ id }) => !/^(p10|p16)$/.test(id))
    .flatMap(({ text }) => wordsOf(text).map(withoutPossessive))
    .filter(({ folded }) => folded.length > 1 && !words.has(folded))
  expect(missing.map(({ folded }) => folded)).toEqual([])
})

test.describe('beside the text of a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('a citation has its entry in the margin, and a note the entries that it cites', async ({
    page,
  }) => {
    await page.goto(`${served.origin}/coastal-resilience/`)
    const citation = page.locator('[id="ref-delacruz2018marsh-cited"]')
    const entry = page.locator('[id="ref-delacruz2018marsh-cited-side"]')
    await expect(entry).toContainText('The Patient Marsh')
    const [line, beside] = [await citation.boundingBox(), await entry.boundingBox()]
    expect(Math.abs((beside?.y ?? 0) - (line?.y ?? 0))).toBeLessThan(60)
    expect(beside?.x).toBeGreaterThan(1000)
    await expect(page.locator('#n3-side .entry')).toContainText('Lindqvist')
    // The entry is a few lines above the note that cites the work again.
    await expect(page.locator('#n7-side .entry')).toBeHidden()
  })

  test('a note of a recommendation is at its line', async ({ page }) => {
    await page.goto(`${served.origin}/coastal-resilience/`)
    await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
    const note = page.locator('#n10-side')
    await expect(note).toContainText('sand')
    const reference = await page.locator('#n10-ref').boundingBox()
    expect(Math.abs(((await note.boundingBox())?.y ?? 0) - (reference?.y ?? 0))).toBeLessThan(30)
    await page.locator('#n10-ref').click()
    await expect(note).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.locator('#n10-ref')).toBeFocused()
  })

  for (const slug of REPORTS) {
    test(`${slug}: nothing in the margin is over something else`, async ({ page }) => {
      await page.goto(`${served.origin}/${slug}/`)
      const items = await page
        .locator('.side-note, .margin-note, .pull-quote, .record')
        .evaluateAll((all) =>
          all
            .map((item) => ({ id: item.id, box: item.getBoundingClientRect() }))
            .map(({ id, box: { top, bottom } }) => ({ id, top, bottom }))
            .sort((one, other) => one.top - other.top),
        )
      expect(items.length).toBeGreaterThan(8)
      for (const [index, { id, top }] of items.entries()) {
        expect(top, id).toBeGreaterThanOrEqual(items[index - 1]?.bottom ?? 0)
      }
    })
  }
})

test('on a phone the sheet of a note has the entry that it cites', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${served.origin}/coastal-resilience/`)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  await page.locator('#n7-ref').click()
  await expect(page.locator('#n7-side .entry')).toContainText('The Patient Marsh')
  await page.keyboard.press('Escape')
  await page.locator('#n10-ref').click()
  await expect(page.locator('#n10-side')).toContainText('sand')
})

test('in print the number and the title of a box are on the page of its first words', async ({
  page,
}) => {
  await page.goto(`${served.origin}/coastal-resilience/`)
  await page.addStyleTag({
    content: `.brief > :not(.body), .body > section > :not(#b2, hr) { display: none !important }
      hr { height: var(--height); margin: 0 }`,
  })
  await page.locator('#b2').evaluate((box) => box.before(document.createElement('hr')))
  const pages: number[][] = []
  for (let height = 180; height < 230; height += 4) {
    await page.evaluate(
      (height) => document.documentElement.style.setProperty('--height', `${height}mm`),
      height,
    )
    const printed = readPdf(await page.pdf({ preferCSSPageSize: true })).pages
    const words = ['Box 2', 'blue-sky flood looks like', 'On 3 October']
    pages.push(words.map((word) => printed.findIndex((text) => text.includes(word))))
  }
  expect(pages.filter(([number, title, text]) => number !== text || title !== text)).toEqual([])
  expect(new Set(pages.flat())).toEqual(new Set([0, 1]))
})

test.describe('search finds', () => {
  const queries: [what: string, query: string, path: string][] = [
    ['a caption', 'yearly losses town 2050', '/coastal-resilience/#f2'],
    ['a cell of a table', 'Lintmouth', '/coastal-resilience/#t1'],
    ['words of a box', 'the bakery had put its flour on the tables', '/coastal-resilience/#b2'],
    ['a figure by its number', 'figure 2', '/coastal-resilience/#f2'],
    ['an abstract', 'marsh wall half the price', '/coastal-resilience/'],
    ['a statement', 'grant HT-2022-118', '/coastal-resilience/#statements-in-this-brief'],
    ['a keyword', 'tarifas fugas', '/agua-y-ciudades/#statements-in-this-brief'],
    ['a group of recommendations', 'para la confederacion', '/agua-y-ciudades/#r3'],
    ['an addressee', 'Board of the MCA', '/coastal-resilience/#r4'],
    ['a word without its accent', 'tuberias', '/agua-y-ciudades/#r1'],
    ['a citation in Spanish', 'párr. 3', '/agua-y-ciudades/#p3'],
    ['an entry of the references', 'Haruka Ito', '/coastal-resilience/#ref-ito2023overtopping'],
    ['a summary', 'streets in the nine towns were under water', '/coastal-resilience/#summary'],
  ]
  for (const [what, query, path] of queries) {
    test(what, async ({ page }) => {
      await page.goto(`${served.origin}/search/?q=${encodeURIComponent(query)}`)
      const links = page.locator('.results li a')
      await links.first().waitFor()
      const found = await links.evaluateAll((all) =>
        all.map((link) => {
          const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href)
          return pathname + hash.replace(/:~:.*$/, '')
        }),
      )
      expect(found.slice(0, 3)).toContain(path)
    })
  }
})
