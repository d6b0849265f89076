/** A library built for the test, with a mark, a portrait, a picture and a second brief. */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { authorFile, briefFiles } from '../fixtures/brief-files.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

let built: BuiltLibrary
let served: Served

const bytes = (path: string): Uint8Array => readFileSync(new URL(`../../${path}`, import.meta.url))
const withField = (path: string, field: string): Record<string, string> => ({
  [path]: Buffer.from(bytes(path)).toString().replace('---\n', `---\n${field}\n`),
})

test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = buildLibrary({
    ...withField('content/library.md', 'mark: mark.svg'),
    'content/mark.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10H0z"/></svg>',
    ...withField('content/authors/arturo-sarukhan.md', 'portrait: arturo-sarukhan.png'),
    'content/authors/arturo-sarukhan.png': bytes('docs/phone.png'),
    ...withField(
      'content/us-mexico-reset/brief.md',
      'picture: { src: page.png, alt: A page with notes in its margin, credit: "Photograph: A. Person" }',
    ),
    'content/us-mexico-reset/page.png': bytes('docs/wide-light.png'),
    ...authorFile('ana-ruiz', 'Ana', 'Ruiz'),
    ...briefFiles('trade-next', {
      title: 'What Comes Next in North American Trade',
      shortTitle: 'What Comes Next',
      authors: ['ana-ruiz'],
      lang: 'en',
      issued: '2022',
      standfirst: 'A review is due.',
      sections: { 'A review': 'The USMCA comes up for review, and China watches.' },
      recommendations: [{ body: 'Begin the review early.', paragraphs: ['p1'] }],
    }),
  })
  served = await serve(built.dist)
})
test.afterAll(() => {
  served.close()
  built.remove()
})

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += Number(Reflect.get(entry, 'value'))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(total), 500)
      }),
  )

for (const width of [390, 1440]) {
  test(`images of the site only, scaled, and nothing moves: ${width} px`, async ({ page }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${served.origin}/us-mexico-reset/`)
    await page.locator('.portrait').scrollIntoViewIfNeeded()
    for (const [selector, alt] of [
      ['.mark', ''],
      ['.byline img', ''],
      ['.picture img', 'A page with notes in its margin'],
      ['.portrait', 'Arturo Sarukhan'],
    ] as const) {
      const image = page.locator(selector)
      await expect(image).toHaveAttribute('alt', alt)
      await expect(image).toHaveAttribute('width', /^\d+$/)
      await expect(image).toHaveAttribute('height', /^\d+$/)
      await expect
        .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(0)
    }
    await expect(page.locator('.picture figcaption')).toHaveText('Photograph: A. Person')
    const sources = await page.locator('.picture img').getAttribute('srcset')
    expect(sources?.split(',').length).toBeGreaterThan(1)
    expect(requests.filter((url) => !url.startsWith(served.origin))).toEqual([])
    await page.evaluate(() => scrollTo(0, 0))
    expect(await shiftOf(page)).toBeLessThan(0.01)
    const overflow = () => document.documentElement.scrollWidth - innerWidth
    expect(await page.evaluate(overflow)).toBe(0)
  })
}

test('a page with images has no style attribute and nothing for axe to find', async ({ page }) => {
  await page.goto(`${served.origin}/us-mexico-reset/`)
  await expect(page.locator('.title-page [style], .about-author [style]')).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page })
    .include('.title-page')
    .include('.about-author')
    .include('.further-reading')
    .analyze()
  expect(violations).toEqual([])
})

test('the end of a brief leads to another that shares its topics', async ({ page }) => {
  await page.goto(`${served.origin}/us-mexico-reset/`)
  const end = page.getByRole('region', { name: 'Topics in this brief' })
  await expect(end.getByRole('heading', { level: 3 })).toHaveText('Other briefs on these topics')
  await end.getByRole('link', { name: 'What Comes Next in North American Trade' }).click()
  await expect(page).toHaveURL(`${served.origin}/trade-next/`)
  await expect(page.locator('.title-page img:not(.mark)')).toHaveCount(0)
})
