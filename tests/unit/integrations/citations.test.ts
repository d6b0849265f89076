import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it, vi } from 'vitest'
import { citeAhead, citationsFor, type CitationRequest } from '../../../src/cite/cited-ahead.ts'
import { formatCitations } from '../../../src/cite/citations.ts'
import { BriefFiles } from '../../../src/collections/brief-files.ts'
import { citedAhead } from '../../../src/integrations/citations.ts'
import { KeptCitations } from '../../../src/integrations/kept-citations.ts'
import { chapter, recordWith } from '../cite/drafts.ts'

const requestOf = (title: string, lang: string): CitationRequest => ({
  record: recordWith({ ...chapter, title, lang }),
  recommendation: 'recommendation #',
})

const folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'citations-'))}/`)
afterAll(() => rmSync(folder, { recursive: true }))

/** Citations that are kept under a name, by one version of the code. */
const keptAs = (name: string, version = '1') =>
  new KeptCitations(new BriefFiles(new URL(`${name}/`, folder), version))

const here = ({ record, recommendation }: CitationRequest) =>
  formatCitations(record, recommendation)

it('are what a page would set itself, and what was not asked for is left to it', async () => {
  const [one, two, other] = [requestOf('One', 'en'), requestOf('Dos', 'es'), requestOf('Six', 'en')]
  const warn = vi.fn()
  const ahead = citedAhead([one, two], keptAs('set'), { warn })
  expect(await ahead(two)).toEqual(here(two))
  expect(await ahead(one)).toEqual(here(one))
  expect(await ahead(other)).toBeUndefined()
  citeAhead(ahead)
  for (const request of [one, other]) expect(await citationsFor(request)).toEqual(here(request))
  expect(warn).not.toHaveBeenCalled()
}, 120_000)

it('of a thread that fails are left to the pages, and it is told', async () => {
  const [one, two] = [requestOf('One', 'en'), requestOf('Two', 'en')]
  const broken = { ...two, record: { ...two.record } }
  Reflect.deleteProperty(broken.record, 'language')
  const warn = vi.fn()
  const ahead = citedAhead([one, broken, two], keptAs('broken'), { warn })
  expect(await ahead(one)).toEqual(here(one))
  expect(await ahead(two)).toBeUndefined()
  expect(warn).toHaveBeenCalledOnce()
}, 120_000)

it('are kept for the next build, as long as the record and the code are the same', async () => {
  const [one, two] = [requestOf('One', 'en'), requestOf('Two', 'en')]
  const warn = vi.fn()
  await citedAhead([one], keptAs('kept'), { warn })(one)
  const next = citedAhead([], keptAs('kept'), { warn })
  expect(await next(one)).toEqual(here(one))
  expect(await next({ ...one, recommendation: 'proposal #' })).toBeUndefined()
  expect(await next({ ...one, record: { ...one.record, title: 'Won' } })).toBeUndefined()
  expect(await next(two)).toBeUndefined()
  expect(await citedAhead([], keptAs('kept', '2'), { warn })(one)).toBeUndefined()
  keptAs('kept').retain([])
  expect(await next(one)).toBeUndefined()
  expect(warn).not.toHaveBeenCalled()
}, 120_000)
