import type { Element } from 'hast'
import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { citationStyleNames } from '../../../src/brief/model/citation-style.ts'
import { placesOf } from '../../../src/brief/model/places.ts'
import type { WorkSource } from '../../../src/brief/model/reference.ts'
import { buildBriefs } from '../../../src/brief/assembly/briefs.ts'
import { formatReferences } from '../../../src/cite/references/format-references.ts'
import { referenceTags } from '../../../src/cite/references/metadata.ts'
import { readBibtex } from '../../../src/content/references/bibtex.ts'
import { parseBody } from '../../../src/content/markdown/parse.ts'
import { proseToHtml } from '../../../src/components/brief/prose.ts'
import { briefMarkdown } from '../../../src/feeds/brief-markdown.ts'
import { referenceName } from '../../../src/i18n/reference-name.ts'
import { sourceOf, type Draft } from './sources.ts'

const KEYS = ['ruiz2020', 'ruiz2021', 'wang:2019', 'who'] as const

const BIB = `
@book{ruiz2020, author = {Ruiz, Ana}, title = {On Water}, year = 2020, publisher = {A Press}}
@book{ruiz2021, author = {Ruiz, Ana}, title = {On Rain}, year = 2021, publisher = {A Press}}
@article{wang:2019, author = {Wang, Li and Ruiz, Ana}, title = {Mud \\& {\\emph{Clay}}}, year = 2019,
  journal = {Soils}, doi = {10.5555/12345678}}
@report{who, author = {{World Health Organization}}, title = {Wells}, year = 2018,
  institution = {World Health Organization}, url = {https://example.org/wells}}
`

/** A brief with these works whose texts may cite them. */
function cited(draft: Draft, citationStyle: string): { brief: Brief; codes: string[] } {
  const source = sourceOf(draft)
  const works: WorkSource[] = readBibtex(BIB, 'references.bib', 'en').works.map((work) => ({
    ...work,
    item: { ...work.item, id: work.key },
  }))
  const again = <One extends { file: string; data: object }>(one: One, body: string): One => ({
    ...one,
    body: parseBody(body, one.file, one.data, [], true),
  })
  const bodies = Object.values(draft.sections)
  const [built] = buildBriefs(
    [
      {
        ...source,
        record: { ...source.record, data: { ...source.record.data, citationStyle } },
        sections: source.sections.map((one, index) => again(one, bodies[index] ?? '')),
        endnotes: source.endnotes.map((one, index) => again(one, draft.endnotes?.[index] ?? '')),
        bibliography: { works, styles: new Map() },
      },
    ],
    new Map(),
    referenceName,
    formatReferences,
  )
  if (!built) throw new Error('There is no brief.')
  return { brief: built.brief, codes: built.problems.map(({ code }) => code) }
}

/** The citations of a brief: their ids and keys. */
function linksIn(brief: Brief): { id: string; key: string }[] {
  const links: { id: string; key: string }[] = []
  const prose = [...brief.sections.flatMap(({ flow }) => flow), ...brief.endnotes]
  for (const { prose: children } of prose) {
    visit({ type: 'root', children }, 'element', ({ tagName, properties }: Element) => {
      if (tagName !== 'citation-link') return
      links.push({ id: String(properties['id']), key: String(properties['key']) })
    })
  }
  return links
}

const citation = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom('', ', p. 4', ' and *more*')), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((works) =>
    fc.constantFrom(
      `[${works.map(([key, after]) => `@${key}${after}`).join('; ')}]`,
      `[see -@${works[0]?.[0] ?? ''}]`,
      `@${works[0]?.[0] ?? ''}`,
      `@${works[0]?.[0] ?? ''} [p. 4; @${works.at(-1)?.[0] ?? ''}]`,
    ),
  )

describe('a citation', () => {
  it('leads to an entry, and the entry back to it, in every style', () => {
    fc.assert(
      fc.property(
        fc.array(citation, { minLength: 1, maxLength: 6 }),
        fc.array(citation, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...citationStyleNames.filter((name) => name !== 'apa')),
        (typed, inNote, style) => {
          const { brief } = cited(
            { sections: { One: `${typed.join(', then ')}.[^1]` }, endnotes: [inNote.join(' ')] },
            style,
          )
          const links = linksIn(brief)
          const ids = links.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(brief.references.flatMap(({ citations }) => citations).sort()).toEqual(ids.sort())
          for (const { id, key } of links) {
            expect(brief.references.find((one) => one.key === key)?.citations).toContain(id)
          }
          expect(brief.references.map(({ key }) => key).sort()).toEqual([...KEYS].sort())
        },
      ),
      { numRuns: 25 },
    )
  })

  it('is part of the text that is searched, quoted and compared', () => {
    const { brief } = cited({ sections: { One: 'Rain fell [@ruiz2021, p. 4].' } }, 'mla')
    const [paragraph] = brief.sections[0]?.flow ?? []
    expect(paragraph?.plain).toBe('Rain fell (Ruiz, On Rain 4).')
    expect(proseToHtml(paragraph?.prose ?? [], 'en')).toBe(
      'Rain fell (<a id="ref-ruiz2021-cited" href="#ref-ruiz2021" role="doc-biblioref">Ruiz, <em>On Rain</em> 4</a>).',
    )
  })

  it('counts a note where the text first refers to it', () => {
    const { brief } = cited(
      {
        sections: { One: 'A.[^2] B [@ruiz2020].[^1]' },
        endnotes: ['By @who.', 'By [@ruiz2021].'],
      },
      'ieee',
    )
    expect(brief.references.map(({ label, key }) => `${label ?? ''} ${key}`)).toEqual([
      ...['[1] ruiz2021', '[2] ruiz2020', '[3] who', '[4] wang:2019'],
    ])
  })

  it('in a note ends with a full stop where nothing follows it', () => {
    const { brief } = cited(
      {
        sections: { One: 'A.[^1] B.[^2] C.[^3] D.[^4]' },
        endnotes: ['See [@ruiz2020]', '- *So [@who]*', 'By [@who] and others.', '[@ruiz2021] '],
      },
      'chicago-notes',
    )
    expect(brief.endnotes.map(({ plain }) => plain)).toEqual([
      'See Ana Ruiz, On Water (A Press, 2020).',
      'So World Health Organization, “Wells” (World Health Organization, 2018), https://example.org/wells.',
      'By World Health Organization and others.',
      'Ana Ruiz, On Rain (A Press, 2021).',
    ])
  })

  it('of a misspelt key is an error, of an unused entry a warning', () => {
    expect(cited({ sections: { One: '[@ruiz2020; @ruiz2012]' } }, 'mla').codes).toEqual([
      ...[
        'unknown-author',
        'unknown-reference',
        'uncited-reference',
        'uncited-reference',
        'uncited-reference',
      ],
    ])
  })
})

describe('an entry of the reference list', () => {
  const { brief } = cited({ sections: { One: 'Wells [@who; @wang:2019].' } }, 'chicago-author-date')

  it('is a place with an address', () => {
    const places = placesOf(brief).filter(({ kind }) => kind === 'reference')
    expect(places.map(({ id }) => id)).toEqual([
      ...['ref-ruiz2020', 'ref-ruiz2021', 'ref-wang:2019', 'ref-who'],
    ])
    expect(places[2]?.plain).toBe(
      'Wang, Li, and Ana Ruiz. 2019. “Mud & Clay.” Soils. https://doi.org/10.5555/12345678.',
    )
  })

  it('is in the Markdown of the brief', () => {
    const markdown = briefMarkdown(brief, (path) => `https://example.org${path}`)
    expect(markdown).toContain('(World Health Organization 2018; Wang and Ruiz 2019)')
    expect(markdown).toContain('\n## References\n\n- Ruiz, Ana. 2020. *On Water*. A Press.\n')
  })

  it('is metadata without markup', () => {
    expect(referenceTags(brief.references)[2]).toEqual([
      'citation_reference',
      'citation_title=Mud & Clay; citation_author=Wang, Li; citation_author=Ruiz, Ana; citation_publication_date=2019; citation_journal_title=Soils; citation_doi=10.5555/12345678',
    ])
  })
})
