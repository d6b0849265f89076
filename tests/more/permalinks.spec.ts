import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { fontsReady } from '../fixtures/fonts.ts'
import { copyOfProject } from '../unit/content/project.ts'

/** A site whose brief was published before: a section renamed, places taken out, words moved. */
const declared = `aliases:
  easier-said-than-done: harder-than-it-looks
  p15: p7
  r8: r2
  n5: n3
  n2-ref-2: n2-ref
  q5: q4
  commerce: p9
withdrawn:
  r9: The author withdrew it in 2023, when the treaty was signed.
`
const LANDINGS = [
  ['easier-said-than-done', '#harder-than-it-looks > h2'],
  ['p15', '#p7'],
  ['commerce', '#p9'],
  ['r8', '#r2'],
  ['n5', '#n3'],
  ['n2-ref-2', '#n2-ref'],
  ['q5', '#q4'],
] as const

const brief = 'content/us-mexico-reset'
const section = `${brief}/sections/04-easier-said-than-done.md`
const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')

let copy: ReturnType<typeof copyOfProject>
let served: Served
let address: string

test.describe.configure({ mode: 'serial' })
test.setTimeout(240_000)

test.beforeAll(async () => {
  copy = copyOfProject({
    [section]: read(section).replace('Easier said than done', 'Harder than it looks'),
    [`${brief}/brief.md`]: read(`${brief}/brief.md`).replace('\n---\n', `\n${declared}---\n`),
  })
  const build = spawnSync('node', ['scripts/build.ts'], { cwd: copy.folder, encoding: 'utf8' })
  expect(build.status, build.stdout + build.stderr).toBe(0)
  served = await serve(pathToFileURL(`${copy.folder}/dist/`))
  address = `${served.origin}/us-mexico-reset/`
})

test.afterAll(() => {
  served.close()
  copy.remove()
})

/** How far below the window's upper edge an element begins, in pixels. */
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top)

for (const width of [390, 1440]) {
  test.describe(`at ${width} px without JavaScript`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height: 800 } })

    test('an alias lands on the place that took over, and marks it', async ({ page }) => {
      await page.goto(address)
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      for (const [old, selector] of LANDINGS) {
        await page.goto(`${address}#${old}`)
        const place = page.locator(selector)
        await expect(place).toBeInViewport()
        // The last places of a page cannot be scrolled to its upper edge.
        const end = await page.evaluate(
          () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
        )
        // References are shown in the middle.
        if (!end && !old.includes('-ref'))
          expect(Math.abs((await topOf(page, selector)) - 24), old).toBeLessThan(160)
        await expect(place).not.toHaveCSS('background-color', paper)
        if (!old.includes('-ref')) await expect(place).not.toHaveCSS('box-shadow', 'none')
      }
    })

    test('what was withdrawn lands on a notice that says why', async ({ page }) => {
      await page.goto(`${address}#r9`)
      await expect(page.locator('#r9')).toBeInViewport()
      await expect(page.locator('#r9')).toHaveText(
        'Recommendation 9 – The author withdrew it in 2023, when the treaty was signed.',
      )
      await expect(page.locator('#r9')).not.toHaveCSS('box-shadow', 'none')
    })

    test('a former share page leads to the place that replaced it, and Back leads out', async ({
      page,
    }) => {
      for (const [old, now] of [
        ['easier-said-than-done', '#harder-than-it-looks'],
        ['commerce', '#p9'],
        ['r8', '#r2'],
        ['r9', '#r9'],
      ] as const) {
        await page.goto(`${served.origin}/search/`)
        await page.goto(`${address}${old}/`)
        await page.waitForURL((url) => url.pathname === '/us-mexico-reset/')
        expect(new URL(page.url()).hash).toBe(now)
        await expect(page.locator(now)).toBeInViewport()
        await page.goBack()
        expect(new URL(page.url()).pathname).toBe('/search/')
      }
    })
  })
}

test('the anchors take no room', async ({ page }) => {
  const places = '.paragraph, .recommendations li, .body h2, .pull-quote, sup'
  const heights = () =>
    page
      .locator(places)
      .evaluateAll((all) => all.map((one) => [one.clientHeight, getComputedStyle(one).marginTop]))
  await page.goto(address)
  await fontsReady(page)
  const withAnchors = await heights()
  await page
    .locator('.alias:empty')
    .evaluateAll((anchors) => anchors.forEach((one) => one.remove()))
  expect(await heights()).toEqual(withAnchors)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${address}#p15`)
    await fontsReady(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })
}
