import { describe, expect, it } from 'vitest'
import type { Anchor, IndexedPage } from '../../../src/search/query/engine.ts'
import { passagesOf } from '../../../src/search/query/passages.ts'

/** A page in which `#id Title` begins an anchor. */
function pageOf(text: string, meta: Record<string, string> = {}): IndexedPage {
  const anchors: Anchor[] = []
  const words: string[] = []
  for (const word of text.split(' ')) {
    const [, id, title] = /^#([^:]+):?(.*)$/.exec(word) ?? []
    if (id === undefined) words.push(word)
    else anchors.push({ id, location: words.length, ...(title ? { title } : {}) })
  }
  return { url: '/a/', meta, content: words.join(' '), anchors }
}

describe('passagesOf', () => {
  const passages = passagesOf(
    pageOf(
      'Title. Standfirst. #recommendations:Advice #r1:One Do it. #first:First #first-title First. #p1:P Some words, #n1-ref here. a list. #p2:P More. #endnotes:Endnotes #n1:N A note. #about-the-author:About She wrote.',
      { container: 'A book' },
    ),
  )

  it('cuts a page at its titled anchors and keeps lists with the passage before', () => {
    expect(passages.map(({ id, text }) => [id, text])).toEqual([
      ['', 'Title. Standfirst. A book'],
      ['r1', 'Do it.'],
      ['first', 'First.'],
      ['p1', 'Some words, here. a list.'],
      ['p2', 'More.'],
      ['n1', 'A note.'],
      ['about-the-author', 'She wrote.'],
    ])
  })

  it('names kind and section', () => {
    const described = passages.map(({ kind, section }) => [kind, section])
    expect(described).toEqual([
      ['brief', ''],
      ['recommendation', 'Advice'],
      ['section', 'First'],
      ['paragraph', 'First'],
      ['paragraph', 'First'],
      ['endnote', 'Endnotes'],
      ['author', 'About'],
    ])
  })

  it('leaves out a title and standfirst that are not there', () => {
    expect(passagesOf(pageOf('#p1:P Text.')).map(({ id }) => id)).toEqual(['p1'])
  })
})
