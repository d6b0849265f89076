import { expect, it } from 'vitest'
import { marginEntries } from '../../../src/components/brief/margin-entries.ts'
import { marginCss } from '../../../src/components/brief/margin.ts'
import { build } from '../brief/sources.ts'

const bibliography = `
@book{doe.2005, author = {Doe, John}, title = {First Book}, year = 2005, publisher = {Press}}
@book{roe2006, author = {Roe, Jenny}, title = {Second Book}, year = 2006, publisher = {Press}}
`

/** More text than a screen has. */
const FAR_TEXT = 'Many words are here. '.repeat(200)

it('shows an entry beside its citation, and again only when it is out of sight', () => {
  const near = `A [@doe.2005]. B [@doe.2005; @roe2006].`
  const { brief, problems } = build({
    sections: { One: `${near}\n\n${FAR_TEXT} C [@doe.2005].` },
    bibliography,
  })
  expect(problems).toEqual([])
  const { ofCitations } = marginEntries(brief)
  expect([...ofCitations.keys()]).toEqual([
    'ref-doe.2005-cited',
    'ref-roe2006-cited',
    'ref-doe.2005-cited-3',
  ])
  expect(marginCss(brief, ofCitations)).toContain(
    String.raw`#ref-doe\.2005-cited-side{anchor-name:--margin-1;--line:--ref-doe\.2005-cited}`,
  )
})

it('leaves to the card what would come far below its citation', () => {
  const works = Array.from({ length: 30 }, (_, index) => `work${index}`)
  const { brief } = build({
    sections: { One: works.map((key) => `[@${key}]`).join(' ') },
    bibliography: works
      .map((key) => `@book{${key}, author = {Doe, John}, title = {A ${key}}}`)
      .join('\n'),
  })
  const { size } = marginEntries(brief).ofCitations
  expect(size).toBeGreaterThan(5)
  expect(size).toBeLessThan(20)
})

it('shows below a note the entries that it cites, once within sight', () => {
  const { brief } = build({
    sections: { One: `A.[^1] B.[^2]\n\n${FAR_TEXT}[^3]` },
    endnotes: ['See [@doe.2005].', 'See [@doe.2005; @roe2006].', 'See [@doe.2005].'],
    bibliography,
  })
  const shown = Array.from(marginEntries(brief).ofNotes, ([note, entries]) => [
    note,
    ...entries.map(({ reference, isNear }) => `${reference.key}${isNear ? ' near' : ''}`),
  ])
  expect(shown).toEqual([
    [1, 'doe.2005'],
    [2, 'doe.2005 near', 'roe2006'],
    [3, 'doe.2005'],
  ])
})

it('shows no entry below a note that has it in full, as in a style of notes', () => {
  const { brief } = build({
    sections: { One: 'A.[^1]\n\nB.[^2]' },
    endnotes: ['[@doe.2005].', '[@doe.2005, p. 4].'],
    bibliography,
    record: { citationStyle: 'chicago-notes' },
  })
  const { ofNotes } = marginEntries(brief)
  expect(brief.endnotes[0]?.plain).toContain('First Book')
  expect(ofNotes.get(1)).toEqual([])
})
