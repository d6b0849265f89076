import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { filesOf } from '../../../scripts/new-brief/files.ts'
import { planBrief } from '../../../scripts/new-brief/plan.ts'
import { checkContent } from '../../../src/content/check.ts'
import { contentOf } from '../content/project.ts'

const copies: { remove: () => void }[] = []
afterAll(() => copies.forEach(({ remove }) => remove()))

function written(args: string[]) {
  const planned = planBrief(args, (path) => path === 'authors/ana-ruiz.md')
  const copy = contentOf(filesOf(planned))
  copies.push(copy)
  const { library, problems } = checkContent(copy.root)
  return { brief: library.briefs.find(({ slug }) => slug === planned.slug), problems }
}

describe('npm run new', () => {
  it('writes a brief without problems', () => {
    const { brief, problems } = written(['Water: "Whose?"'])
    expect(problems).toEqual([])
    expect(brief).toMatchObject({
      slug: 'water-whose',
      title: 'Water: "Whose?"',
      authors: [{ given: 'Given name' }],
      sections: [{ id: 'the-first-section', flow: { length: 3 } }],
      recommendations: [{ paragraphs: [1] }],
      endnotes: [{ references: ['n1-ref'] }],
      pullQuotes: [{ passage: { paragraph: 1 } }],
    })
  })

  it('explains optional fields by examples that are right', () => {
    const uncommented = Object.fromEntries(
      Object.entries(filesOf(planBrief(['Water'], () => false))).map(([path, text]) => [
        path,
        // A field, not a remark: a name and a colon, or a line of a list below it.
        text.replace(/^# (?=[a-zA-Z]+: ?[^ ]|[a-zA-Z]+:$| {2})/gm, ''),
      ]),
    )
    const copy = contentOf(uncommented)
    copies.push(copy)
    const { problems } = checkContent(copy.root)
    // An author is a person or an organisation, and there is no such picture.
    const wrong = problems.filter(({ message }) => !/beside name|border\.jpg/.test(message))
    expect(wrong).toEqual([])
    expect(problems.map(({ code }) => code)).toContain('missing-image')
  })

  it('writes in Spanish, with an existing author', () => {
    const { brief, problems } = written(['Título', '--lang', 'es', '--author', 'ana-ruiz'])
    expect(problems).toEqual([])
    expect(brief?.lang).toBe('es')
    expect(brief?.authors.map(({ slug }) => slug)).toEqual(['ana-ruiz'])
    expect(brief?.sections[0]?.title).toBe('La primera sección')
  })

  it('keeps every title as typed', () => {
    const title = fc
      .string({
        unit: fc.constantFrom(...Array.from('ab:#"\'-&*!%@`{}[]\\,?|> ')),
        minLength: 1,
        maxLength: 20,
      })
      .map((text) => text.trim().replace(/\s+/g, ' '))
      .filter((text) => text !== '' && !text.startsWith('-'))
    fc.assert(
      fc.property(title, (text) => {
        const { brief, problems } = written([text, '--slug', 'new-brief'])
        return problems.length === 0 && brief?.title === text
      }),
      { numRuns: 15 },
    )
  })

  it.each([
    [[], 'Say what the brief is called.'],
    [['  '], 'Say what the brief is called.'],
    [['Two', 'words'], 'quotation marks'],
    [['中文'], 'add --slug'],
    [['COM1'], 'Windows reserves'],
    [['Search'], 'reserves the address search'],
    [['A', '--slug', 'A B'], 'a-b'],
    [['A', '--lang', 'English'], 'not a language tag'],
    [['A', '--author', 'nobody'], 'no content/authors/nobody.md'],
    [['A', '--autor', 'x'], '--autor'],
    [['A\u0007'], 'invisible'],
  ])('refuses %j and says why', (args, message) => {
    expect(() => planBrief(args, () => false)).toThrow(message)
  })

  it('overwrites nothing', () => {
    expect(() => planBrief(['A brief'], (path) => path === 'a-brief')).toThrow('exists')
    const plan = planBrief(['A brief'], (path) => path === 'authors/a-brief-author.md')
    expect(plan.newAuthor).toBe('a-brief-author-2')
  })
})
