import { expect, test } from '@playwright/test'
import { findingsOn, settle, templates } from '../fixtures/axe.ts'

for (const [name, path] of Object.entries(templates)) {
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
