import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readArguments } from '../../../scripts/new-brief/arguments.ts'
import { filesOf } from '../../../scripts/new-brief/files.ts'
import { planBrief } from '../../../scripts/new-brief/plan.ts'
import { checkContent } from '../../../src/content/check.ts'
import { contentOf } from '../content/project.ts'

const copies: { remove: () => void }[] = []
afterAll(() => copies.forEach(({ remove }) => remove()))

const nothing = () => false

function plan(words: string[], isThere: (path: string) => boolean = nothing) {
  const wanted = readArguments(words)
  if (wanted === 'help') throw new Error('asked for help')
  return 'message' in wanted ? wanted : planBrief(wanted, isThere)
}

async function laidOut(words: string[]) {
  const planned = plan(words, (path) => path === 'authors/ana-ruiz.md')
  if ('message' in planned) throw new Error(planned.message)
  const copy = contentOf(filesOf(planned))
  copies.push(copy)
  const { library, problems } = checkContent(copy.root)
  return { brief: library.briefs.find(({ slug }) => slug === planned.slug), problems }
}

describe('npm run new', () => {
  it('lays out a brief that the check finds nothing wrong with', async () => {
    const { brief, problems } = await laidOut(['Water: "Whose?"'])
    expect(problems).toEqual([])
    expect(brief).toMatchObject({
      slug: 'water-whose',
      title: 'Water: "Whose?"',
      authors: [{ given: 'Given name' }],
      sections: [{ id: 'the-first-section', flow: { length: 3 } }],
      recommendations: [{ paragraphs: [1] }],
      endnotes: [{ references: [{ id: 'n1-ref' }] }],
      pullQuotes: [{ passage: { paragraph: 1 } }],
    })
  })

  it('writes in Spanish, by authors that there are', async () => {
    const { brief, problems } = await laidOut(['Título', '--lang', 'es', '--author', 'ana-ruiz'])
    expect(problems).toEqual([])
    expect(brief?.lang).toBe('es')
    expect(brief?.authors.map(({ slug }) => slug)).toEqual(['ana-ruiz'])
    expect(brief?.sections[0]?.title).toBe('La primera sección')
  })

  it('keeps any title as it was typed', async () => {
    const title = fc
      .string({
        unit: fc.constantFrom(...Array.from('ab:#"\'-&*!%@`{}[]\\,?|> ')),
        minLength: 1,
        maxLength: 20,
      })
      .map((text) => text.trim().replace(/\s+/g, ' '))
      .filter((text) => text !== '' && !text.startsWith('-'))
    await fc.assert(
      fc.asyncProperty(title, async (text) => {
        const { brief, problems } = await laidOut([text, '--slug', 'new-brief'])
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
    [['Search'], 'keeps the address search'],
    [['A', '--slug', 'A B'], 'a-b'],
    [['A', '--lang', 'English'], 'no language tag'],
    [['A', '--author', 'nobody'], 'no content/authors/nobody.md'],
    [['A', '--autor', 'x'], '--autor'],
    [['A\u0007'], 'cannot be seen'],
  ])('refuses %j in plain words', (words, message) => {
    expect(plan(words)).toMatchObject({ message: expect.stringContaining(message) as string })
  })

  it('writes over nothing', () => {
    expect(plan(['A brief'], (path) => path === 'a-brief')).toHaveProperty('message')
    const planned = plan(['A brief'], (path) => path === 'authors/a-brief-author.md')
    expect(planned).toMatchObject({ newAuthor: 'a-brief-author-2' })
  })
})
