import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { briefDigests } from '../../../src/content/brief-digests.ts'
import { copyOfProject } from './project.ts'

const copy = copyOfProject({
  'content/authors/somebody.md': '---\ngiven: Some\nfamily: Body\nrole: Writer\n---\n\nWrites.\n',
})
afterAll(copy.remove)

async function digest(): Promise<string | undefined> {
  return briefDigests((await checkContent(copy.root)).parsed).get('us-mexico-reset')
}

const append = (file: string, text: string): void =>
  appendFileSync(join(copy.folder, 'content', file), text)

it.each([
  'us-mexico-reset/brief.md',
  'us-mexico-reset/endnotes/1.md',
  'us-mexico-reset/sections/03-ripe-for-collaboration.md',
  'authors/arturo-sarukhan.md',
  'topics/usmca.md',
])('is another when %s is', async (file) => {
  const before = await digest()
  expect(before).toMatch(/^[0-9a-f]{32}$/)
  expect(await digest()).toBe(before)
  append(file, '\nMore.\n')
  expect(await digest()).not.toBe(before)
})

it('is the same when an author of other briefs is another', async () => {
  const before = await digest()
  append('authors/somebody.md', '\nMore.\n')
  expect(await digest()).toBe(before)
})
