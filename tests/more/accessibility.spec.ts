import { expect, test } from '@playwright/test'
import { findingsOn, settle, templates } from '../fixtures/axe.ts'
import { expectLargestText, expectReflow } from '../fixtures/reflow.ts'

for (const [name, path] of Object.entries(templates)) {
  test(`${name} needs no sideways scrolling at 320 px, 400 % and with wide spacing`, ({ page }) =>
    expectReflow(page, path))

  test(`${name} can be read at the largest text size`, ({ page }) => expectLargestText(page, path))

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ colorScheme })

      for (const width of [320, 390, 820, 1440]) {
        test(`has no finding by axe at ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 })
          await settle(page, path)
          expect(await findingsOn(page)).toEqual([])
        })
      }
    })
  }
}
