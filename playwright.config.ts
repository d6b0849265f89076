import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './scripts/browser.ts'

/** `npm test` picks a free port. */
const port = Number(process.env['TEST_PORT'] ?? 4173)
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'tests',
  testMatch: '{e2e,more}/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes at its second attempt has a defect, or the site has.
  retries: 0,
  // axe looks at a whole brief with every rule it has; a busy machine takes its time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    // A worker would answer in the place of the routes that tests set up.
    serviceWorkers: 'block',
    // Tests add styles and fields to pages; policy.spec.ts looks at the policy itself.
    bypassCSP: true,
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: browserFlags, ...(executablePath && { executablePath }) },
  },
  webServer: {
    // The lock would refuse to run beside `npm start`.
    command: `astro preview --ignore-lock --port ${port}`,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
