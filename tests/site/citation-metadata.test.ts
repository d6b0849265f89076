/** The metadata of a brief's page and its citation files, read with other people's parsers. */
import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { parse as parseRis } from 'astrocite-ris'
import { loadFromString } from 'html-metadata'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { listedName } from '../../src/brief/model/full-name.ts'
import { cslName } from '../../src/cite/csl-name.ts'
import { checkContent } from '../../src/content/check.ts'
import { builtPages, dist, idsOf } from './dist.ts'

const { library } = checkContent(new URL('../..', import.meta.url))
const origin = 'https://policy-briefs.example'
const pages = new Map(builtPages().map((page) => [page.path, page]))

const structuredData = z.object({
  '@type': z.enum(['Chapter', 'Report']),
  url: z.string(),
  name: z.string(),
  isPartOf: z.object({ '@type': z.literal('Report'), name: z.string() }).optional(),
  author: z.array(z.object({ '@type': z.literal('Person'), name: z.string() })),
  hasPart: z.array(z.object({ name: z.string(), url: z.string() })),
})

describe.each(library.briefs)('$slug', (brief) => {
  const path = `/${brief.slug}/`
  const page = pages.get(path)
  const file = (format: string) => readFileSync(new URL(`.${path}cite.${format}`, dist), 'utf8')
  const names = brief.authors.map(listedName)

  it('has the Highwire tags of a chapter or report, by Wikimedia’s metadata reader', async () => {
    const { highwirePress = {}, dublinCore = {} } = await loadFromString(page?.html ?? '')
    expect(highwirePress).toMatchObject({
      title: brief.title,
      publication_date: brief.issued.replaceAll('-', '/'),
      language: brief.lang,
      technical_report_institution: brief.publisher,
      ...(brief.containerTitle && { inbook_title: brief.containerTitle }),
      fulltext_html_url: origin + path,
    })
    expect([highwirePress['author']].flat()).toEqual(names)
    expect(dublinCore).toEqual({ rights: brief.rights })
  })

  it('has a schema.org record whose parts are all on the page', async () => {
    const { jsonLd } = await loadFromString(page?.html ?? '')
    const data = structuredData.parse(jsonLd)
    expect(data).toMatchObject({
      '@type': brief.containerTitle ? 'Chapter' : 'Report',
      name: brief.title,
      url: origin + path,
    })
    expect(data.isPartOf?.name).toBe(brief.containerTitle)
    const ids = data.hasPart.map(({ url }) => url.replace(`${origin}${path}#`, ''))
    expect(ids).toHaveLength(brief.sections.length + brief.recommendations.length)
    expect(page && idsOf(page.tree)).toEqual(expect.arrayContaining(ids))
  })

  it('has the same record in all three citation files', () => {
    const [csl] = new Cite(file('json')).data
    const [bibtex] = new Cite(file('bib')).data
    const ris: unknown = parseRis(file('ris'))
    const shared = {
      id: brief.slug,
      type: brief.containerTitle ? 'chapter' : 'report',
      title: brief.title,
      publisher: brief.publisher,
      language: brief.lang,
      abstract: brief.standfirst.plain,
      URL: origin + path,
      author: brief.authors.map(cslName),
      ...(brief.containerTitle && { 'container-title': brief.containerTitle }),
    }
    expect(csl).toMatchObject(shared)
    expect(bibtex).toMatchObject(shared)
    expect(ris).toMatchObject([shared])
  })
})
