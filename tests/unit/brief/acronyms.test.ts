import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { explainAcronyms } from '../../../src/brief/assembly/acronyms.ts'
import { build } from './sources.ts'

const topics = [
  { slug: 'un', term: 'UN', longForm: 'United Nations', aliases: [] },
  { slug: 'unsc', term: 'UNSC', longForm: 'UN Security Council', aliases: [] },
  { slug: 'us', term: 'United States', aliases: ['U.S.'] },
]

function explained(sections: Record<string, string>) {
  const { brief } = build({ sections })
  return explainAcronyms([brief], topics)[0] ?? brief
}

const htmlOf = (sections: Record<string, string>) =>
  explained(sections).sections.map(({ flow }) => flow.map(({ prose }) => toHtml(prose)).join('|'))

describe('acronyms', () => {
  it('are explained at their first mention in each section', () => {
    expect(htmlOf({ One: 'The UN and the UN.\n\nThe *UN*.', Two: 'At the UN.' })).toEqual([
      'The <abbr title="United Nations" data-topic="un">UN</abbr> and the UN.|The <em>UN</em>.',
      'At the <abbr title="United Nations" data-topic="un">UN</abbr>.',
    ])
  })

  it('have the term of the topic as their title if that is the long form', () => {
    expect(htmlOf({ One: 'U.S.-Mexico relations' })).toEqual([
      '<abbr title="United States" data-topic="us">U.S.</abbr>-Mexico relations',
    ])
  })

  it('are explained each once, with the words around them', () => {
    expect(htmlOf({ One: 'UN, UNSC, UN, UNSC and U.S.' })).toEqual([
      '<abbr title="United Nations" data-topic="un">UN</abbr>, ' +
        '<abbr title="UN Security Council" data-topic="unsc">UNSC</abbr>, UN, UNSC and ' +
        '<abbr title="United States" data-topic="us">U.S.</abbr>',
    ])
  })

  it('are left alone in longer names, other words, code and links', () => {
    expect(
      htmlOf({ One: 'The UN Security Council, unlikely, `UN`, [the UN](https://un.org), un.' }),
    ).toEqual([
      'The UN Security Council, unlikely, <code>UN</code>, <a href="https://un.org">the UN</a>, un.',
    ])
  })

  it('leave the plain text unchanged', () => {
    const sections = { One: 'The UN, the UNSC and the U.S.' }
    const plain = ({ flow }: { flow: { plain: string }[] }) => flow.map((block) => block.plain)
    expect(explained(sections).sections.map(plain)).toEqual(
      build({ sections }).brief.sections.map(plain),
    )
  })
})
