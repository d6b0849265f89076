/** Thirty scripts in addresses and in storage, ten in each place, under the Content-Security-Policy. */
import { expect, test } from '@playwright/test'
import { violationsOf } from '../fixtures/violations.ts'

test.use({ bypassCSP: false })

const brief = '/us-mexico-reset/'

const ATTACKS = [
  '<script>injected()</script>',
  '"><img src=x onerror="injected()">',
  "'><svg onload=injected()>",
  'javascript:injected()',
  '<iframe srcdoc="<script>parent.injected()</script>">',
  '{{constructor.constructor("injected()")()}}',
  '</script><script>injected()</script>',
  '<a href="javascript:injected()" autofocus onfocus=injected()>x</a>',
  '<style>*{background:url(javascript:injected())}</style>',
  '\u2028<math><mtext><script>injected()</script></mtext></math>',
]

for (const attack of ATTACKS) {
  test(`in a query, a fragment and storage nothing runs of ${JSON.stringify(attack)}`, async ({
    page,
  }) => {
    const violations = await violationsOf(page)
    const executed: string[] = []
    await page.exposeFunction('injected', () => executed.push(page.url()))
    const encoded = encodeURIComponent(attack)
    await page.goto(`/search/?q=${encoded}`)
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(attack.trim())
    await expect(page.locator('main [role=status]')).not.toBeEmpty()
    await page.goto(`${brief}?mark=${encoded}#${encoded}`)
    await page.evaluate((value) => {
      const place = { id: value, title: value, section: value, lang: 'en', time: '1' }
      const stored = {
        [`place ${location.pathname}`]: place,
        settings: { theme: value, size: value },
        cite: { style: value },
      }
      for (const [key, one] of Object.entries(stored)) {
        localStorage.setItem(key, JSON.stringify(one))
      }
    }, attack)
    for (const path of ['/', brief, '/saved/']) {
      await page.goto(path)
      await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
    }
    expect(executed).toEqual([])
    expect(violations).toEqual([])
  })
}
