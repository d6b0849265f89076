/** A brief built for the test with figures of every format, in its text, a box, a list and a note. */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { authorFile, briefFiles } from '../fixtures/brief-files.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

const samples = '../fixtures/reports/content/coastal-resilience/figures/'
const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`${samples}${name}`, import.meta.url))
const names = ['flood-days.svg', 'sea-wall.jpg', 'losses-map.png', 'cost-curves.webp']

let built: BuiltLibrary
let served: Served

test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = buildLibrary({
    ...authorFile('ana-ruiz', 'Ana', 'Ruiz'),
    ...briefFiles('the-coast', {
      title: 'The Coast',
      shortTitle: 'The Coast',
      authors: ['ana-ruiz'],
      lang: 'en',
      issued: '2022',
      standfirst: 'On walls.',
      sections: {
        Water: [
          'The water rises.[^1]',
          ':::figure\n![Line chart: 11 days in 2003, 38 in 2023.](figures/flood-days.svg)\n\nDays with **water** in a street. [Source](https://example.org).\n:::',
          'The wall is old.',
          ':::figure\n![A wall of stones by the sea](figures/sea-wall.jpg)\n\nThe wall at Stane.\n:::',
          '- A small map: ![map of losses](figures/losses-map.png)',
          '::::box[Curves]\n:::figure\n![Two curves](figures/cost-curves.webp)\n:::\n::::',
          'The end.',
        ].join('\n\n'),
      },
      recommendations: [{ body: 'Build.', paragraphs: ['p1'] }],
      endnotes: ['A note.'],
    }),
    ...Object.fromEntries(names.map((name) => [`content/the-coast/figures/${name}`, sample(name)])),
  })
  served = await serve(built.dist)
})
test.afterAll(() => {
  served.close()
  built.remove()
})

test('images are WebP in several widths, have a size, load late and come from the site', async ({
  page,
}) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(`${served.origin}/the-coast/`)
  const photo = page.getByRole('img', { name: 'A wall of stones by the sea' })
  await expect(photo).toHaveAttribute('srcset', /\.webp 400w, .*\.webp \d+w/)
  await expect(photo).toHaveAttribute('sizes', /39rem/)
  await expect(page.locator('.body img')).toHaveCount(4)
  for (const image of await page.locator('.body img').all()) {
    await expect(image).toHaveAttribute('width', /^\d+$/)
    await expect(image).toHaveAttribute('height', /^\d+$/)
    await expect(image).toHaveAttribute('loading', 'lazy')
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0)
  }
  await expect(page.locator('#f1 img')).toHaveAttribute('src', /\.svg$/)
  await expect(page.locator('.body svg, .body [style]')).toHaveCount(0)
  expect(requests.filter((url) => !url.startsWith(served.origin))).toEqual([])
})

test('a figure opens large, zooms, and gives the focus back', async ({ page }) => {
  await page.goto(`${served.origin}/the-coast/`)
  const link = page.locator('#f2 figure-image a')
  await expect(link).toHaveAttribute('aria-haspopup', 'dialog')
  await link.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Figure 2' })
  await expect(dialog).toBeVisible()
  const large = dialog.getByRole('img', { name: 'A wall of stones by the sea' })
  await expect
    .poll(() => large.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)
  const width = () => large.evaluate((img) => img.getBoundingClientRect().width)
  const fitting = await width()
  await page.keyboard.press('+')
  await expect(dialog.getByRole('button', { name: 'Zoom in' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  expect(await width()).toBeGreaterThan(fitting)
  await page.keyboard.press('-')
  expect(await width()).toBe(fitting)
  const { violations } = await new AxeBuilder({ page }).include('.figure-dialog').analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(link).toBeFocused()
})

test('a drawing becomes larger than the window', async ({ page }) => {
  await page.goto(`${served.origin}/the-coast/`)
  await page.locator('#f1 figure-image a').click()
  const large = page.locator('.figure-window img')
  const width = () => large.evaluate((img) => img.getBoundingClientRect().width)
  await expect.poll(width).toBeGreaterThan(0)
  const fitting = await width()
  await page.keyboard.press('+')
  expect(await width()).toBeGreaterThan(fitting * 1.5)
})

test('the Markdown has whole addresses of published images', async ({ request }) => {
  const markdown = await (await request.get(`${served.origin}/the-coast/brief.md`)).text()
  const addresses = [...markdown.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, address]) => address)
  expect(addresses).toHaveLength(4)
  for (const address of addresses) {
    const { pathname } = new URL(address ?? '')
    expect((await request.get(`${served.origin}${pathname}`)).ok()).toBe(true)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a figure is a link to its image', async ({ page, request }) => {
    await page.goto(`${served.origin}/the-coast/`)
    const link = page.getByRole('link', { name: 'A wall of stones by the sea Enlarge' })
    const address = (await link.getAttribute('href')) ?? ''
    expect(address).toMatch(/\.webp$/)
    expect((await request.get(`${served.origin}${address}`)).ok()).toBe(true)
    await expect(page.locator('.figure-dialog')).toBeHidden()
  })
})
