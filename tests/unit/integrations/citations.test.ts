import { expect, it, vi } from 'vitest'
import { citeAhead, citationsFor, type CitationRequest } from '../../../src/cite/cited-ahead.ts'
import { formatCitations } from '../../../src/cite/citations.ts'
import { citedOnThread } from '../../../src/integrations/citations.ts'
import { chapter, recordWith } from '../cite/drafts.ts'

const requestOf = (title: string, lang: string): CitationRequest => ({
  record: recordWith({ ...chapter, title, lang }),
  recommendation: 'recommendation #',
})

const here = ({ record, recommendation }: CitationRequest) =>
  formatCitations(record, recommendation)

it('are what a page would set itself, and what was not asked for is left to it', async () => {
  const [one, two, other] = [requestOf('One', 'en'), requestOf('Dos', 'es'), requestOf('Six', 'en')]
  const warn = vi.fn()
  const ahead = citedOnThread([one, two], { warn })
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
  const ahead = citedOnThread([one, broken, two], { warn })
  expect(await ahead(one)).toEqual(here(one))
  expect(await ahead(two)).toBeUndefined()
  expect(warn).toHaveBeenCalledOnce()
}, 120_000)
