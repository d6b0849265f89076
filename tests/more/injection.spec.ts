/** Scripts in addresses and in storage, under the Content-Security-Policy. */
import { expect, test } from '@playwright/test'
import { violationsOf } from '../fixtures/violations.ts'

test.use({ bypassCSP: false })

const brief = '/us-mexico-reset/'

const ATTACKS = [
  '<script>window.injected = 1</script>',
  '"><img src=x onerror="window.injected=1">',
  "'><svg onload=window.injected=1>",
  'javascript:window.injected=1',
  '<iframe srcdoc="<script>parent.injected=1</script>">',
  '{{constructor.constructor("window.injected=1")()}}',
  '</script><script>window.injected=1</script>',
  '<a href="javascript:window.injected=1" autofocus onfocus=window.injected=1>x</a>',
  '<style>*{background:url(javascript:window.injected=1)}</style>',
  '\u2028<math><mtext><script>window.injected=1</script></mtext></math>',
]

test('a query, a fragment and storage execute nothing', async ({ page }) => {
  const violations = await violationsOf(page)
  const isInjected = () => page.evaluate(() => 'injected' in window)
  for (const attack of ATTACKS) {
    const encoded = encodeURIComponent(attack)
    await page.goto(`/search/?q=${encoded}`)
    await expect(page.locator('main [role=status], main .results').first()).toBeAttached()
    expect(await isInjected(), attack).toBe(false)
    await page.goto(`${brief}?mark=${encoded}#${encoded}`)
    expect(await isInjected(), attack).toBe(false)
    await page.evaluate((value) => {
      const stored = JSON.stringify({
        id: value,
        title: value,
        section: value,
        lang: 'en',
        time: '1',
      })
      localStorage.setItem(`place ${location.pathname}`, stored)
      localStorage.setItem('settings', JSON.stringify({ theme: value, size: value }))
      localStorage.setItem('cite', JSON.stringify({ style: value }))
    }, attack)
    await page.goto('/')
    await page.goto(brief)
    expect(await isInjected(), attack).toBe(false)
    await page.evaluate(() => localStorage.clear())
  }
  expect(violations).toEqual([])
})
