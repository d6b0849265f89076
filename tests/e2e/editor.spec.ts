/** The editor: Sveltia CMS itself, with our configuration, under the policy of its page. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { parse, stringify } from 'yaml'
import { briefRecord, type BriefRecord } from '../../src/brief/model/front-matter.ts'
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
const folder = 'content/us-mexico-reset'

/** @returns the fields of `brief.md`, as our schema reads them, and its text */
function parts(file: string): [BriefRecord, string] {
  const [, fields = '', text = ''] = file.split(/^---$/m)
  return [briefRecord.parse(parse(fields)), text]
}

/** Opens the editor; nothing outside this machine is asked. */
async function openEditor(page: Page): Promise<void> {
  await page.route(/^https:/, (route) => route.abort())
  const files = globSync(`${folder}/sections/*.md`).map((file) => ({
    ...{ kind: 'sections' as const, file: file.replaceAll('\\', '/') },
  }))
  const briefs = [{ slug: 'us-mexico-reset', shortTitle: 'A Reset' }]
  const configuration = stringify(editorConfiguration(repository, briefs, files))
  await page.route('**/admin/', (route) =>
    route.fulfill({ contentType: 'text/html', body: editorPage(repository) }),
  )
  await page.route(/config\.yml/, (route) => route.fulfill({ body: configuration }))
  await page.route('**/admin/sveltia-cms.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', path: program }),
  )
  await page.goto('/admin/')
}

test('takes our configuration and asks to sign in, and its page breaks no rule of its policy', async ({
  page,
}) => {
  const violations = await violationsOf(page)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await openEditor(page)
  await expect(page.getByRole('button', { name: /sign in/i }).first()).toBeVisible()
  await expect(page.getByText(/error|invalid/i)).toHaveCount(0)
  expect(errors).toEqual([])
  // It may not ask for newer versions of itself.
  expect(violations.filter((one) => !one.includes('https://unpkg.com/'))).toEqual([])
})

test('opens a brief and its sections, and saves a field with no other change', async ({ page }) => {
  const paths = globSync('content/**/*.md').map((file) => file.replaceAll('\\', '/'))
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))
  await openEditor(page)
  // The browser's own file system is the copy of the repository that an editor would choose.
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory()
    await root.getDirectoryHandle('.git', { create: true })
    for (const [path, text] of Object.entries(all)) {
      const names = path.split('/')
      let parent = root
      for (const name of names.slice(0, -1)) {
        parent = await parent.getDirectoryHandle(name, { create: true })
      }
      const file = await parent.getFileHandle(names.at(-1) ?? '', { create: true })
      const writable = await file.createWritable()
      await writable.write(text)
      await writable.close()
    }
    const granted = () => Promise.resolve('granted')
    Object.assign(FileSystemHandle.prototype, {
      requestPermission: granted,
      queryPermission: granted,
    })
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) })
  }, files)
  await page.getByRole('button', { name: /local repository/i }).click()
  await page.getByRole('treeitem', { name: /A Reset: sections/ }).click()
  await expect(page.getByText('Easier said than done').first()).toBeVisible()
  await page.getByRole('treeitem', { name: 'Briefs' }).click()
  await page.getByText(/^A Reset in U.S.-Mexico/).click()
  await expect(page.getByText('Publisher').first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Publisher' }).fill('A Press')
  await page.getByRole('button', { name: 'Save' }).first().click()
  const saved = () =>
    page.evaluate(async (name) => {
      const content = await (await navigator.storage.getDirectory()).getDirectoryHandle('content')
      const brief = await content.getDirectoryHandle(name)
      return (await (await brief.getFileHandle('brief.md')).getFile()).text()
    }, 'us-mexico-reset')
  await expect.poll(saved).toContain('publisher: A Press')
  const [record, text] = parts(await saved())
  const [recordBefore, textBefore] = parts(files[`${folder}/brief.md`] ?? '')
  expect(record).toMatchObject({ ...recordBefore, publisher: 'A Press' })
  expect(text).toBe(textBefore)
})

test('its policy lets no script of others run', () => {
  const policy = editorPolicy(repository)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain("'unsafe-eval'")
})
