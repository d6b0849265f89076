/** The Content-Security-Policy on reports that use everything, and on a brief that tries to run code. */
import { expect, test, type Page } from '@playwright/test'
import { serve, type Served } from '../../bench/serve.ts'
import { briefFiles } from '../fixtures/brief-files.ts'
import { buildLibrary, type BuiltLibrary } from '../fixtures/built-library.ts'
import { reportFiles } from '../fixtures/reports/files.ts'
import { violationsOf } from '../fixtures/violations.ts'
import { builtPages, redirectOf, type BuiltPage } from '../site/dist.ts'

// One worker, so that the library is built once.
test.describe.configure({ mode: 'default' })
test.use({ bypassCSP: false })

/** The page reports that it ran. */
const RUN = 'injected(location.href)'
const SCRIPT = `<script>${RUN}</script>`
const IMAGE = `"><img src=x onerror="${RUN}">`
const END = `</script></style></title>${SCRIPT}`

/** The text of an attack in Markdown, where signs of HTML are escaped. */
const written = (attack: string): string => attack.replaceAll(/[<>"[\]]/g, String.raw`\$&`)

/** An attack in every field and text that reaches a page. What the check refuses is in its own tests. */
const hostile = {
  'content/authors/mal-ory.md': `---\n${JSON.stringify({ given: SCRIPT, family: IMAGE, role: END, affiliation: SCRIPT })}\n---\n`,
  ...briefFiles('attacks', {
    title: `Attacks ${SCRIPT}`,
    shortTitle: `Attacks ${IMAGE}`,
    authors: ['mal-ory'],
    lang: 'en',
    issued: '2024',
    standfirst: `A standfirst ${written(END)}`,
    sections: {
      [`Section ${SCRIPT}`]: [
        `A text ${written(SCRIPT)} with a note[^1] and \`${SCRIPT}\`.`,
        `:::table\nTable ${written(IMAGE)}\n\n| ${written(SCRIPT)} | b |\n|---|---|\n| \`${IMAGE}\` | d |\n:::`,
        `:::box[Box ${written(END)}]\nA box ${written(IMAGE)}\n:::`,
        `\`\`\`html\n${END}\n\`\`\``,
        `:::figure\n![Alternative ${written(IMAGE)}](figures/flood-days.svg)\n\nFigure ${written(SCRIPT)}\n:::`,
        `$$\n\\text{<script>${RUN}</script>}\n$$`,
        `### Heading ${written(SCRIPT)}\n\n[Link ${written(SCRIPT)}](https://example.org/?q=%22%3E${encodeURIComponent(SCRIPT)})`,
        `It is known [@attack2020].`,
      ].join('\n\n'),
    },
    recommendations: [{ body: `Do ${written(IMAGE)}`, paragraphs: ['p1'] }],
    endnotes: [`A note ${written(SCRIPT)} and ${written(END)}`],
  }),
  'content/attacks/references.bib': `@book{attack2020, title={Book ${SCRIPT}}, author={Doe, ${SCRIPT}}, year={2020}, publisher={${IMAGE}}}`,
  'content/topics/attack.md': `---\nterm: ${JSON.stringify(`Topic ${SCRIPT}`)}\naliases: [known]\n---\n\nA topic ${written(IMAGE)}\n`,
}

let built: BuiltLibrary
let served: Served
let pages: BuiltPage[]

test.beforeAll(async () => {
  test.setTimeout(300_000)
  const reports = reportFiles()
  const figure = reports['content/coastal-resilience/figures/flood-days.svg'] ?? ''
  built = buildLibrary({
    ...reports,
    ...hostile,
    'content/attacks/figures/flood-days.svg': figure,
  })
  pages = builtPages(built.dist)
  served = await serve(built.dist)
})
test.afterAll(() => {
  served.close()
  built.remove()
})

/** @returns a list that grows: the address of each page on which an attack ran */
async function injectionsOf(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.exposeFunction('injected', (address: string) => found.push(address))
  return found
}

test('no page breaks a rule of it, share pages included, and no text of an editor runs', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const violations = await violationsOf(page)
  const injections = await injectionsOf(page)
  expect(pages.length).toBeGreaterThan(100)
  for (const one of pages) {
    await page.goto(served.origin + one.path)
    const target = redirectOf(one)
    if (target !== undefined) await page.waitForURL(new URL(target, served.origin).href)
  }
  expect(injections).toEqual([])
  expect(violations).toEqual([])
})

test('figures, tables, terms, notes and search of the reports and the attacks break no rule', async ({
  page,
}) => {
  const violations = await violationsOf(page)
  const injections = await injectionsOf(page)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  for (const slug of ['coastal-resilience', 'agua-y-ciudades', 'attacks']) {
    await page.goto(`${served.origin}/${slug}/`)
    await page.mouse.move(5, 5)
    await page.locator('figure a:has(img), figure button').first().click()
    await expect(page.locator('dialog[open]')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.locator('#p1 > .paragraph-number').click()
    await page.keyboard.press('Escape')
    await page.locator('#n1-ref').click()
    await page.keyboard.press('Escape')
    await page.goto(`${served.origin}/${slug}/#cite`)
  }
  for (const query of ['script injected', 'known', SCRIPT]) {
    await page.goto(`${served.origin}/search/?q=${encodeURIComponent(query)}`)
    await expect(page.locator('main .results li').first()).toBeVisible()
  }
  expect(errors).toEqual([])
  expect(injections).toEqual([])
  expect(violations).toEqual([])
})
