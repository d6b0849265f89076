import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { listingOf } from '../../../src/content/listing.ts'
import { listAhead, takeListing } from '../../../src/collections/listing-ahead.ts'
import { copyOfProject } from '../content/project.ts'

const copy = copyOfProject({})
afterAll(copy.remove)
const endnote = (number: number) =>
  join(copy.folder, `content/us-mexico-reset/endnotes/${number}.md`)

it('lists the content once, on a thread', async () => {
  expect(await takeListing()).toBeUndefined()
  listAhead(copy.root)
  const listing = await takeListing()
  expect(listing).toEqual(listingOf(copy.root))
  expect(listing?.digests.size).toBeGreaterThan(20)
  expect(await takeListing()).toBeUndefined()
})

it('tells whoever takes it what went wrong', async () => {
  listAhead(new URL('https://briefs.example/'))
  await expect(takeListing()).rejects.toThrow('file')
})

describe('a reading of what was listed before', () => {
  it('reads no file that is known', async () => {
    const { parsed, library } = await checkContent(copy.root)
    const known = new Map(parsed.map((one) => [`${one.file} ${one.digest}`, one]))
    const reuse = vi.fn((file: string, _brief: string, digest: string) =>
      known.get(`${file} ${digest}`),
    )
    const listing = listingOf(copy.root)
    appendFileSync(endnote(1), '\nWritten since.\n')
    const checked = await checkContent(copy.root, { listing, reuse })
    expect(reuse.mock.results.every(({ value }) => value !== undefined)).toBe(true)
    expect(checked.library).toEqual(library)
  })

  it('reads what is not known as it stands by then, or says that it is gone', async () => {
    const listing = listingOf(copy.root)
    appendFileSync(endnote(1), '\nWritten later.\n')
    writeFileSync(endnote(99), '---\n---\n\nAdded later.\n')
    const { library } = await checkContent(copy.root, { listing })
    rmSync(endnote(99))
    expect(library).toEqual((await checkContent(copy.root)).library)
    rmSync(endnote(2))
    const { problems } = await checkContent(copy.root, { listing })
    expect(problems.map(({ code }) => code)).toContain('unreadable-file')
    rmSync(join(copy.folder, 'content/us-mexico-reset/permalinks.json'))
    const { problems: more } = await checkContent(copy.root, { listing })
    expect(more.filter(({ code }) => code === 'unreadable-file').map(({ file }) => file)).toContain(
      'content/us-mexico-reset/permalinks.json',
    )
  })
})
