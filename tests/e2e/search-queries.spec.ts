/** Precision and recall of search over the golden queries. */
import { expect, test, type Page } from '@playwright/test'
import { queries, type Query } from './queries.ts'

/** What the search page shows for a query. */
async function ask(page: Page, query: string) {
  await page.getByRole('searchbox').fill(query)
  await page.waitForFunction(() => {
    const results = document.querySelector('main .results')
    return results !== null && !results.hasAttribute('aria-busy')
  })
  return page.evaluate(() => ({
    found: Array.from(document.querySelectorAll<HTMLAnchorElement>('main .results li > a'))
      .map(({ hash }) => hash.slice(1))
      .filter((id) => /^[prn]\d+$/.test(id)),
    card: document.querySelector('main .topic-term a')?.textContent,
    remarks: Array.from(document.querySelectorAll('main .remark'), (one) => one.textContent).join(),
    summary: document.querySelector('main .summary')?.textContent ?? '',
  }))
}

const wanted = ({ places }: Query): string[] => places.split(' ').filter((id) => id !== '')

test('finds every passage that matches a query, and no other', async ({ page }) => {
  await page.goto('/search/')
  await page.waitForFunction(() => customElements.get('search-box') !== undefined)
  let [found, right, all] = [0, 0, 0]
  for (const one of queries) {
    const answer = await ask(page, one.query)
    const places = wanted(one)
    found += answer.found.length
    right += answer.found.filter((id) => places.includes(id)).length
    all += places.length
    expect.soft([...answer.found].sort(), one.query).toEqual([...places].sort())
    if (one.card !== undefined) expect.soft(answer.card, one.query).toBe(one.card)
    const said = one.corrected ?? one.missing
    if (said === undefined) expect.soft(answer.remarks, one.query).toBe('')
    else expect.soft(answer.remarks + answer.summary, one.query).toContain(said)
  }
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1)
  const figures = `precision ${percent(right, found)} %, recall ${percent(right, all)} %`
  console.log(`${queries.length} queries: ${figures}`)
  expect(queries.length).toBeGreaterThanOrEqual(40)
  expect(figures).toBe('precision 100.0 %, recall 100.0 %')
})

test('ranks the best passages first', async ({ page }) => {
  await page.goto('/search/')
  await page.waitForFunction(() => customElements.get('search-box') !== undefined)
  // The topic before a longer name that contains it, "policies" before "policy".
  expect((await ask(page, 'UN')).found.slice(0, 4).sort()).toEqual(['p12', 'p3', 'p4', 'r3'])
  expect((await ask(page, 'policies')).found.slice(0, 4).sort()).toEqual(['n2', 'p3', 'p5', 'p9'])
  // The words as one phrase before the words apart.
  expect((await ask(page, 'rule of law')).found[0]).toBe('p9')
  expect((await ask(page, 'regional issues')).found[0]).toBe('p1')
})
