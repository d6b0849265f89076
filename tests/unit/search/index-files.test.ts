import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compileVocabulary } from '../../../src/brief/topics/mentions.ts'
import { passagesOf } from '../../../src/search/index/brief-passages.ts'
import { indexDocument, indexedBrief } from '../../../src/search/index/document.ts'
import { withPassages } from '../../../src/search/index/fragment.ts'
import { passagesIn, type PassageRow } from '../../../src/search/query/passages.ts'
import { build } from '../brief/sources.ts'

const { brief } = build({
  sections: {
    First: 'One [word][w] here.[^1]\n\n- a list\n\n[w]: https://example.org',
    Second: 'Two.',
  },
  endnotes: ['A note.'],
  recommendations: [{ body: 'Do it.', paragraphs: ['p1'] }],
  pullQuotes: [{ body: 'One word here' }],
})
const rows = passagesOf(brief)
const vocabulary = compileVocabulary([
  { slug: 'un', term: 'UN', longForm: 'United Nations', aliases: [] },
  { slug: 'un-council-15', term: 'UNSC', longForm: 'UN Security Council', aliases: [] },
])
const documentOf = (passages: PassageRow[]) =>
  indexDocument({ ...indexedBrief(brief), passages }, vocabulary)

describe('the passages of a brief', () => {
  it('are its citable places, without note numbers and pull quotes', () => {
    expect(rows.slice(1, 7)).toEqual([
      ['r1', 'Key Policy Recommendations', 'Do it.'],
      ['first', 'First', 'First'],
      ['p1', 'First', 'One word here. a list'],
      ['second', 'Second', 'Second'],
      ['p2', 'Second', 'Two.'],
      ['n1', 'Endnotes', 'A note.'],
    ])
  })

  it('know their kind and number', () => {
    const sections = passagesIn([...rows.slice(0, 4), ['p9', '', 'x']]).map(
      ({ section }) => section,
    )
    expect(sections.slice(-2)).toEqual(['First', 'First'])
    const kinds = passagesIn(rows).map(({ kind, number }) => `${kind} ${number ?? ''}`.trim())
    expect(kinds.slice(0, 4)).toEqual(['brief', 'recommendation 1', 'section', 'paragraph 1'])
  })
})

describe('the indexed document', () => {
  const wordsIn = (text: string) =>
    / <p>|<p>([^<]*)/.exec(documentOf([['p1', '', text]]))?.[1]?.split(' ')

  it('has each word as often as the logarithm of its count', () => {
    expect(wordsIn('a b b c c c c')).toEqual(['a', 'b', 'c', 'c'])
  })

  it('keeps compounds and acronyms whole', () => {
    expect(wordsIn('(U.S.-Mexico), “vis-à-vis”.')).toEqual(['u.s.-mexico', 'vis-à-vis'])
  })

  it('has one word for each topic that is named, whatever it is called, also inside another name', () => {
    expect(wordsIn('UNSC')).toEqual(['unsc', 'qxuncouncilbfqx'])
    expect(wordsIn('UN Security Council')?.slice(3)).toEqual(['qxuncouncilbfqx', 'qxunqx'])
    expect(wordsIn('the United Nations, un, council')).toEqual([
      'the',
      'united',
      'nations',
      'un',
      'council',
      'qxunqx',
    ])
  })

  it('changes with the order of the words, so that no stale passages are kept', () => {
    const other: PassageRow[] = [['p1', '', 'b a']]
    expect(documentOf(other)).not.toBe(documentOf([['p1', '', 'a b']]))
  })
})

describe('withPassages', () => {
  const packed = (json: unknown) => gzipSync(`pagefind_dcd${JSON.stringify(json)}`)
  const unpacked = (file: Uint8Array): unknown =>
    JSON.parse(gunzipSync(file).toString().slice('pagefind_dcd'.length))
  const passagesAt = (url: string): PassageRow[] => [
    ['p1', 'S', `words of ${url}`],
    ['p2', 'S', 'more'],
  ]

  it('fills the file of one brief, and a file of many', async () => {
    const one = { url: '/a/', content: 'x', anchors: [{}], meta: { title: 'A' } }
    const filled = {
      ...{ ...one, content: '', anchors: [], filters: {} },
      passages: [
        ['p1', 'S', 'words of /a/'],
        ['p2', '', 'more'],
      ],
    }
    expect(unpacked(await withPassages(packed(one), passagesAt))).toEqual(filled)
    expect(unpacked(await withPassages(packed({ id: one }), passagesAt))).toEqual({ id: filled })
  })

  it('refuses what is no such file', async () => {
    await expect(withPassages(gzipSync('else'), passagesAt)).rejects.toThrow('no fragment')
  })
})
