import { afterAll, describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { copyOfContent } from './project.ts'

const copies: (() => void)[] = []
afterAll(() => copies.forEach((remove) => remove()))

function checked(changes: Parameters<typeof copyOfContent>[0]) {
  const { root, remove } = copyOfContent(changes)
  copies.push(remove)
  const { library, problems } = checkContent(root)
  const found = problems.map(({ code, file, line }) => `${file}:${line ?? ''} ${code}`)
  return { library, found }
}

describe('content/library.md', () => {
  it('names the library, says its language and introduces it', () => {
    const { library, found } = checked({
      'content/library.md': '---\nname: Documentos\nlang: es-MX\n---\n\nPara *leer* y citar.\n',
    })
    expect(found).toEqual([])
    expect(library).toMatchObject({ name: 'Documentos', lang: 'es-MX' })
    expect(library.introduction?.plain).toBe('Para leer y citar.')
  })

  it.each([['---\n---\n'], [undefined]])('can be empty or absent: %j', (text) => {
    const { library, found } = checked({ 'content/library.md': text })
    expect(found).toEqual([])
    expect(library).toMatchObject({ name: 'Policy Briefs', lang: 'en', introduction: undefined })
  })

  it('is checked for mistakes', () => {
    const { found } = checked({
      'content/library.md':
        '---\ntitle: Documents\nname: ""\nlang: es-a\n---\n\nA note[^1] and <b>raw</b> HTML.\n',
    })
    expect(found).toEqual([
      'content/library.md:2 unknown-field',
      'content/library.md:3 empty-field',
      'content/library.md:4 invalid-field',
      'content/library.md:7 misplaced-note-reference',
      'content/library.md:7 raw-html',
      'content/library.md:7 raw-html',
    ])
  })
})

it('an author or a topic cannot take the address of a page of the index', () => {
  const { found } = checked({
    'content/authors/2.md': '---\ngiven: Ana\nfamily: Ruiz\nrole: Fellow\n---\n\nShe writes.\n',
    'content/topics/2030.md': '---\nterm: global\n---\n\nA year is no page number.\n',
    'content/topics/12.md': '---\nterm: agenda\n---\n\nA number.\n',
  })
  expect(found).toEqual([
    'content/authors/2.md: reserved-slug',
    'content/authors/2.md: unused-author',
    'content/topics/12.md: reserved-slug',
  ])
})
