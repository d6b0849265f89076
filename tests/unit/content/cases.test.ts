import { afterAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../../src/brief/problems/problem.ts'
import { checkContent } from '../../../src/content/check.ts'
import { checkImageFiles } from '../../../src/content/images/check-files.ts'
import type { Case } from './cases/case.ts'
import { bibliography } from './cases/bibliography.ts'
import { blocks } from './cases/blocks.ts'
import { dates } from './cases/dates.ts'
import { encoding } from './cases/encoding.ts'
import { fields } from './cases/fields.ts'
import { figures } from './cases/figures.ts'
import { foreignMarkup } from './cases/foreign-markup.ts'
import { formulas } from './cases/formulas.ts'
import { frontMatter } from './cases/front-matter.ts'
import { headings } from './cases/headings.ts'
import { images } from './cases/images.ts'
import { links } from './cases/links.ts'
import { markup } from './cases/markup.ts'
import { names } from './cases/names.ts'
import { pullQuotes } from './cases/pull-quotes.ts'
import { records } from './cases/record.ts'
import { references } from './cases/references.ts'
import { summaries } from './cases/summaries.ts'
import { contentOf } from './project.ts'

const groups: Record<string, Case[]> = {
  encoding,
  names,
  'front matter': frontMatter,
  fields,
  dates,
  references,
  summaries,
  bibliography,
  'pull quotes': pullQuotes,
  markup,
  headings,
  blocks,
  links,
  formulas,
  'foreign markup': foreignMarkup,
  images,
  record: records,
  figures,
}

const copies: { remove: () => void }[] = []
afterAll(() => copies.forEach(({ remove }) => remove()))

const placeOf = ({ file, line, column, code }: Problem): string =>
  `${[file.replace('content/', ''), line, column].filter((part) => part !== undefined).join(':')} ${code}`

/** Whole sentences, or one that ends with what the file has. */
const SENTENCES = /^(?!.*(?: {2}|undefined))\S.+(?<! )[.?:…>/\w)]$/su

describe.each(Object.entries(groups))('bad input: %s', (_group, cases) => {
  it.each(cases)('$title', async ({ files, finds }) => {
    const copy = contentOf(files)
    copies.push(copy)
    const { problems } = checkContent(copy.root, await checkImageFiles(copy.root))
    expect(problems.map(placeOf)).toEqual(finds.map(([place]) => place))
    for (const [index, { message, hint }] of problems.entries()) {
      expect(`${message} ${hint}`).toContain(finds[index]?.[1])
      expect(message).toMatch(SENTENCES)
      expect(hint).toMatch(SENTENCES)
    }
    // The words in full, so that a change of any shows in a review: `vitest run -u` writes them again.
    if (problems.length > 0) {
      const words = problems.map(({ message, hint }) => `${message} ${hint}`.toWellFormed())
      expect(words).toMatchSnapshot()
    }
  })
})
