/** What the check tells an editor to do. */
import { afterAll, describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { contentOf } from './project.ts'

const copies: { remove: () => void }[] = []
afterAll(() => copies.forEach(({ remove }) => remove()))

/** The hints for the content with these changes. */
function hintsFor(changes: Record<string, string>): string[] {
  const copy = contentOf(changes)
  copies.push(copy)
  return checkContent(copy.root).problems.map(({ hint }) => hint)
}

const link = (address: string) => ({
  'a-brief/sections/01.md': `# First\n\nOne thing is certain.[^1] [Here](${address}).\n`,
})

describe('the hint for', () => {
  it.each([
    ['a file of the content', link('02-next.md'), /^A brief is one page/],
    ['a domain', link('example.org/page'), /^Did you mean https:\/\/example\.org\/page\?$/],
    ['an e-mail address', link('ana@example.org'), /^Did you mean mailto:ana@example\.org\?$/],
    ['a download', link('report.pdf'), /link to files\/report\.pdf\.$/],
    ['a document of an author', { 'authors/cv.docx': 'x' }, /^Content files end in \.md/],
    ['a document of a brief', { 'a-brief/cv.docx': 'x' }, /content\/a-brief\/files\/cv\.docx/],
    ['a name with capitals', { 'authors/Ana Ruíz.md': '---\n---\n' }, /: ana-ruiz\.$/],
    ['a name without letters', { 'authors/?.md': '---\n---\n' }, /single hyphens\.$/],
  ])('%s', (_, changes, hint) => {
    expect(hintsFor(changes)).toContainEqual(expect.stringMatching(hint))
  })
})
