import { describe, expect, it } from 'vitest'
import { build, codesOf } from './sources.ts'

describe('endnotes', () => {
  const { brief } = build({
    sections: { First: 'One[^2] and[^1].', Second: '- In a list[^2].\n\nAgain[^2].' },
    endnotes: ['The *first*.', 'The second.'],
  })

  it('have the ids of all references to them, in reading order', () => {
    expect(brief.endnotes.map(({ references }) => references)).toEqual([
      ['n1-ref'],
      ['n2-ref', 'n2-ref-2', 'n2-ref-3'],
    ])
  })

  it('are in the order of their numbers, whatever their order in the file', () => {
    const { brief } = build({
      sections: { First: 'One[^1] and two[^2].' },
      noteList: '[^2]: The second.\n\n[^1]: The first.',
    })
    expect(brief.endnotes.map(({ id, plain }) => [id, plain])).toEqual([
      ...[
        ['n1', 'The first.'],
        ['n2', 'The second.'],
      ],
    ])
  })

  it('are not part of the plain text', () => {
    const [block] = brief.sections[0]?.flow ?? []
    expect(block?.plain).toBe('One and.')
  })

  it('stop the build if a reference has no note', () => {
    const { problems } = build({ sections: { First: 'Line one.\n\nHere[^9].' } })
    expect(problems).toMatchObject([{ code: 'unknown-endnote', line: 3, column: 5 }])
    expect(problems[0]?.hint).toMatch(/This brief has no endnotes\.$/)
    const { problems: others } = build({
      sections: { First: 'One[^1] and[^2]. Here[^9].' },
      endnotes: ['A note.', 'Another.'],
    })
    expect(others[0]?.hint).toMatch(/This brief has these endnotes: 1, 2\.$/)
  })

  it('stop the build if nothing refers to them', () => {
    expect(codesOf({ sections: { First: 'One.' }, endnotes: ['Unread.'] })).toEqual([
      'unused-endnote',
    ])
  })

  it('are numbered, not named', () => {
    expect(codesOf({ sections: { First: 'One[^a].' } })).toEqual(['note-not-a-number'])
  })

  it('cannot refer to another note, nor be referred to in a link', () => {
    expect(codesOf({ sections: { First: 'One[^1].' }, endnotes: ['See[^1].'] })).toEqual([
      'misplaced-note-reference',
    ])
    const linked = { sections: { First: '[One[^1]](https://a.example).' }, endnotes: ['A note.'] }
    expect(codesOf(linked)).toEqual(['misplaced-note-reference'])
  })

  it('cannot be written in the text', () => {
    const draft = { sections: { First: 'One[^1].\n\n[^1]: Here.' }, endnotes: ['A note.'] }
    expect(codesOf(draft)).toContain('note-in-text')
  })
})
