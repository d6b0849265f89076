/** A library built for the test, with recommendations in groups, a summary and notes in one file. */
import { expect, test } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { findingsOn } from '../fixtures/axe.ts'
import { authorFile, briefFiles } from '../fixtures/brief-files.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })

let built: BuiltLibrary
let served: Served

const DRAFT = {
  shortTitle: 'Harbours',
  authors: ['ana-ruiz'],
  lang: 'en',
  issued: '2022',
  standfirst: 'Harbours flood.',
  sections: {
    'The harbours': 'Harbours flood on more days.[^1]',
    'What to do': 'Each can be done alone.',
    'The end': 'That is all.',
  },
  recommendations: [],
}

const recommendations = (slug: string): Record<string, string> =>
  Object.fromEntries(
    [
      'group: For the state\nparagraphs: [p1]\n---\n\nGuarantee loans.\n\n- For marshes.\n- For dunes.',
      'group: For the state\n---\n\nPublish one count.[^2]',
      'group: For towns\naddressee: Harbour boards\n---\n\nPut a valve on every outfall.',
    ].map((text, index) => [`content/${slug}/recommendations/${index + 1}.md`, `---\n${text}\n`]),
  )

/** A brief with its notes in one file and a line added to its record. */
function harbours(slug: string, field: string): Record<string, string> {
  const files = briefFiles(slug, { ...DRAFT, title: `Harbours ${slug}` })
  const record = `content/${slug}/brief.md`
  return {
    ...files,
    [record]: (files[record] ?? '').replace('---\n', `---\n${field}\n`),
    ...recommendations(slug),
    [`content/${slug}/endnotes.md`]:
      '[^1]: Harbour logs.\n\n    - Ellery, 2003.\n    - Stane, 2023.\n\n[^2]: An office counts.\n',
  }
}

test.beforeAll(async () => {
  test.setTimeout(300_000)
  built = buildLibrary({
    ...authorFile('ana-ruiz', 'Ana', 'Ruiz'),
    ...harbours('first', 'recommendations: { title: Advice }'),
    ...harbours('within', 'recommendations: { title: What to do, place: section }'),
    ...harbours('last', 'recommendations: { place: end }'),
    'content/first/summary.md':
      '---\neditorial: true\n---\n\nHarbours flood.[^2]\n\n- They can be helped.\n',
  })
  served = await serve(built.dist)
})
test.afterAll(() => {
  served.close()
  built.remove()
})

for (const width of [390, 1440]) {
  test(`groups are headings, and numbers run through them: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${served.origin}/first/`)
    const list = page.locator('.recommendations')
    await expect(list.getByRole('heading', { level: 2 })).toHaveText('Advice')
    await expect(list.getByRole('heading', { level: 3 })).toHaveText(['For the state', 'For towns'])
    await expect(list.locator('ol > li > a.number')).toHaveText(['1', '2', '3'])
    // Only the first names the paragraphs that argue for it.
    await expect(list.getByText('Explained in')).toHaveCount(1)
    await expect(list.locator('#r3')).toContainText('For: Harbour boards')
    await expect(list.locator('#r1 li')).toHaveText(['For marshes.', 'For dunes.'])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    expect(await findingsOn(page)).toEqual([])
  })
}

test('the summary is labelled as not by the authors, and is listed in the contents', async ({
  page,
}) => {
  await page.goto(`${served.origin}/first/#summary`)
  const summary = page.locator('#summary')
  await expect(summary.getByRole('heading')).toHaveText('In brief')
  await expect(summary).toContainText('by the editors of this site, not by the authors')
  const links = page.locator('#contents li a')
  await expect(links.first()).toHaveAttribute('href', '#summary')
  await expect(links.nth(1)).toHaveAttribute('href', '#recommendations')
})

test('a note that only a recommendation refers to is in the margin at its line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${served.origin}/last/`)
  await page.waitForFunction(() => customElements.get('side-notes') !== undefined)
  await page.locator('#r2 [role="doc-noteref"]').click()
  await expect(page.locator('#n2-side')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('#n2-ref')).toBeFocused()
  await expect(page.locator('#n1 > div li')).toHaveText(['Ellery, 2003.', 'Stane, 2023.'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a note that only a recommendation refers to leads there and back', async ({ page }) => {
    await page.goto(`${served.origin}/last/`)
    await page.locator('#r2 [role="doc-noteref"]').click()
    await expect(page).toHaveURL(/#n2$/)
    await page.locator('#n2 [role="doc-backlink"]').click()
    await expect(page).toHaveURL(/#n2-ref$/)
  })
})

test('recommendations are in the section of their title, or after the text', async ({ page }) => {
  await page.goto(`${served.origin}/within/`)
  const section = page.locator('#what-to-do')
  await expect(section.locator('.recommendations > ol > li')).toHaveCount(3)
  await expect(section.getByRole('heading', { level: 2 })).toHaveText('What to do')
  const group = section.getByRole('heading', { level: 3, name: 'For the state' })
  await expect(group).toHaveCSS('font-style', 'normal')
  await expect(page.locator('#contents').getByText('What to do')).toHaveCount(1)
  await page.goto(`${served.origin}/last/`)
  await expect(page.locator('.body ~ .recommendations #r3')).toBeVisible()
})

test('the printed summary has the recommendations wherever they are', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const slug of ['first', 'within', 'last']) {
    await page.goto(`${served.origin}/${slug}/`)
    await page.evaluate(() => {
      document.documentElement.dataset['print'] = 'summary'
    })
    await expect(page.locator('#r3'), slug).toBeVisible()
    await expect(page.getByRole('heading', { name: 'For towns' })).toBeVisible()
    await expect(page.locator('#p1')).toBeHidden()
  }
  await page.goto(`${served.origin}/first/`)
  await page.evaluate(() => {
    document.documentElement.dataset['print'] = 'summary'
  })
  await expect(page.locator('#summary')).toBeVisible()
})
