import { afterAll, describe, expect, it } from 'vitest'
import { archiveDate } from '../../../src/brief/assembly/archived-links.ts'
import { proseToHtml } from '../../../src/components/brief/prose.ts'
import { checkContent } from '../../../src/content/check.ts'
import { briefMarkdown } from '../../../src/feeds/brief-markdown.ts'
import { record } from '../content/cases/case.ts'
import { contentOf } from '../content/project.ts'

const copies: { remove: () => void }[] = []
afterAll(() => copies.forEach(({ remove }) => remove()))

const PAGE = 'https://a.example/report'
const COPY = `https://web.archive.org/web/20210115093000/${PAGE}`
const ROBUST = `href="${PAGE}" data-originalurl="${PAGE}" data-versionurl="${COPY}" data-versiondate="2021-01-15"`
const QUIET = `<sup class="archived" data-pagefind-ignore=""><a href="${COPY}">archived copy</a></sup>`

function check(files: Record<string, string>) {
  const copy = contentOf(files)
  copies.push(copy)
  const { library, problems } = checkContent(copy.root)
  const [brief] = library.briefs
  if (!brief) throw new Error('no brief')
  return {
    brief,
    note: proseToHtml(brief.endnotes[0]?.prose ?? [], 'en'),
    problems: problems.map(({ file, line, column, code }) =>
      [file.replace('content/', ''), line, column, code]
        .filter((one) => one !== undefined)
        .join(' '),
    ),
  }
}

describe('an archived copy', () => {
  it('that brief.md names by the address of a link is beside each such link', () => {
    const { brief, note, problems } = check({
      ...record({ archived: `\n  ${PAGE}: ${COPY}` }),
      'a-brief/endnotes/1.md': undefined as unknown as string,
      'a-brief/endnotes.md': `[^1]: See [the report](${PAGE}) and [another](https://b.example/).\n`,
      'a-brief/references.bib': `@online{a, title={A}, year={2020}, url={${PAGE}}}\n`,
      'a-brief/sections/01.md': '# First\n\nOne thing is certain.[^1] [@a]\n',
    })
    expect(problems).toEqual([])
    expect(note).toContain(`<a ${ROBUST}>the report</a> ${QUIET}`)
    expect(note).toContain('<a href="https://b.example/">another</a>.')
    expect(proseToHtml(brief.references[0]?.prose ?? [], 'en')).toContain(QUIET)
    const markdown = briefMarkdown(brief, (path) => `https://example.org${path}`)
    expect(markdown).toContain(`[the report](${PAGE}) ([archived copy](${COPY}))`)
  })

  it('that a note names is beside its one link', () => {
    const { note, problems } = check({
      'a-brief/endnotes/1.md': `---\narchived: ${COPY}\n---\n\nSee ${PAGE}.\n`,
    })
    expect(problems).toEqual([])
    expect(note).toContain(QUIET)
    expect(note).toContain('data-versiondate="2021-01-15"')
  })

  it('without a link to its original is reported', () => {
    const { problems } = check({
      ...record({ archived: `\n  https://gone.example/: ${COPY}` }),
      'a-brief/endnotes/1.md': `---\narchived: ${COPY}\n---\n\n[One](${PAGE}), [two](https://b.example/).\n`,
    })
    expect(problems).toEqual([
      'a-brief/brief.md 10 3 copy-without-link',
      'a-brief/endnotes/1.md 2 11 copy-without-link',
    ])
  })

  it('is missed where the library asks for one, and only there', () => {
    const links = { 'a-brief/endnotes/1.md': `[One](${PAGE}), [two](https://b.example/).\n` }
    const copied = record({ archived: `\n  ${PAGE}: ${COPY}` })
    expect(check(links).problems).toEqual([])
    const asking = { ...links, ...copied, 'library.md': '---\narchivedLinks: true\n---\n' }
    expect(check(asking as Record<string, string>).problems).toEqual([
      'a-brief/endnotes/1.md 1 34 link-without-copy',
    ])
  })

  it('has a date if its address has one', () => {
    expect(archiveDate('https://web.archive.org/web/20210115id_/https://a.example/')).toBe(
      '2021-01-15',
    )
    expect(archiveDate('https://perma.cc/ABCD-1234')).toBeUndefined()
  })
})
