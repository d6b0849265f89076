/** What a finger can hit: WCAG 2.5.8, without its exceptions. */
import { expect, test, type Page } from '@playwright/test'
import { settle, templates } from '../fixtures/axe.ts'
import { phone } from '../fixtures/sending.ts'

test.use(phone)

interface Target {
  name: string
  /** In CSS pixels, measured from the middle. */
  width: number
  height: number
}

/** Measures what is hit around each visible control, pixel by pixel: padding and pseudo-elements count. */
const targetsOn = (page: Page, selector = 'a[href], button, input, select, summary') =>
  page.evaluate((controls) => {
    const far = 30
    return [...document.querySelectorAll<HTMLInputElement>(controls)].flatMap(
      (control): Target[] => {
        if (!control.checkVisibility() || control.matches('.skip-link, :popover-open')) return []
        control.scrollIntoView({ block: 'center', behavior: 'instant' })
        const [box] = [...control.getClientRects()].sort(
          (one, other) => other.width * other.height - one.width * one.height,
        )
        if (!box) return []
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
        const isHit = (right: number, down: number) => {
          const hit = document.elementFromPoint(x + right, y + down)
          return control.contains(hit) || (hit?.closest('label')?.control ?? null) === control
        }
        const reach = (right: number, down: number) => {
          let at = 0
          while (at < far && isHit(right * (at + 0.5), down * (at + 0.5))) at += 0.5
          return at
        }
        const width = reach(-1, 0) + reach(1, 0) + 0.5
        const height = reach(0, -1) + reach(0, 1) + 0.5
        return [{ name: control.outerHTML.slice(0, 80), width, height }]
      },
    )
  }, selector)

/** Half a pixel may be lost at each end. */
const isSmall = ({ width, height }: Target, side: number): boolean =>
  Math.min(width, height) < side - 1

for (const [name, path] of Object.entries(templates)) {
  test(`on ${name} everything is at least 24 px wide and high`, async ({ page }) => {
    await settle(page, path)
    const targets = await targetsOn(page)
    expect(targets.length).toBeGreaterThan(3)
    expect(targets.filter((target) => isSmall(target, 24))).toEqual([])
  })
}

test('the references to notes are 44 px wide and high', async ({ page }) => {
  await settle(page, '/us-mexico-reset/')
  const targets = await targetsOn(page, '.paragraph sup a')
  expect(targets).toHaveLength(4)
  expect(targets.filter((target) => isSmall(target, 44))).toEqual([])
})
