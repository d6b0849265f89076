/** The editor: Sveltia CMS itself, with our configuration, under the policy of its page. */
import { expect, test } from '@playwright/test'
import { stringify } from 'yaml'
import type { Repository } from '../../src/brief/model/repository.ts'
import { editorConfiguration } from '../../src/editor/configuration.ts'
import { editorPage, editorPolicy } from '../../src/editor/page.ts'
import { violationsOf } from '../fixtures/violations.ts'

test.use({ bypassCSP: false })

const repository: Repository = {
  server: 'github',
  host: 'github.com',
  name: 'acme/briefs',
  branch: 'main',
}
const program = 'node_modules/@sveltia/cms/dist/sveltia-cms.js'

test('takes our configuration and asks to sign in, and its page breaks no rule of its policy', async ({
  page,
}) => {
  const violations = await violationsOf(page)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  // Nothing outside this machine is asked.
  await page.route(/^https:/, (route) => route.abort())
  const configuration = stringify(editorConfiguration(repository, [], []))
  await page.route('**/admin/', (route) =>
    route.fulfill({ contentType: 'text/html', body: editorPage(repository) }),
  )
  await page.route(/config\.yml/, (route) => route.fulfill({ body: configuration }))
  await page.route('**/admin/sveltia-cms.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', path: program }),
  )
  await page.goto('/admin/')
  await expect(page.getByRole('button', { name: /sign in/i }).first()).toBeVisible()
  await expect(page.getByText(/error|invalid/i)).toHaveCount(0)
  expect(errors).toEqual([])
  // It may not ask for newer versions of itself.
  expect(violations.filter((one) => !one.includes('https://unpkg.com/'))).toEqual([])
})

test('its policy lets no script of others run', () => {
  const policy = editorPolicy(repository)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain("'unsafe-eval'")
})
