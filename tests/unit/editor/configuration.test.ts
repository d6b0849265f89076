/** The forms of the editor: valid for the program that shows them, and as many fields as ours. */
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { expect, it } from 'vitest'
import { kinds } from '../../../src/content/kinds.ts'
import { workTypes } from '../../../src/brief/model/record-fields.ts'
import { libraryRecord } from '../../../src/brief/model/front-matter.ts'
import { editAddress, repositoryOf } from '../../../src/brief/model/repository.ts'
import { editorConfiguration } from '../../../src/editor/configuration.ts'
import { formOf } from '../../../src/editor/fields.ts'

const ofSveltia = new URL(
  '../../../node_modules/@sveltia/cms/schema/sveltia-cms.json',
  import.meta.url,
)
const ajv = new Ajv({ strict: false, validateFormats: false })
const validate = ajv.compile(JSON.parse(readFileSync(ofSveltia, 'utf8')) as object)

const at = (repository: string, branch?: string) =>
  libraryRecord.parse({ repository, ...(branch && { branch }), editor: true })

const configure = (address: string) => {
  const repository = repositoryOf(at(address))
  if (!repository) throw new Error('no repository')
  return editorConfiguration(
    repository,
    [{ slug: 'water', shortTitle: 'Water' }],
    [
      { kind: 'sections', file: 'content/water/sections/01-a.md' },
      { kind: 'sections', file: 'content/water/sections/02-b/03-c.md' },
      { kind: 'recommendations', file: 'content/water/recommendations/1.md' },
      { kind: 'endnotes', file: 'content/water/endnotes/1.md' },
      { kind: 'pull-quotes', file: 'content/water/pull-quotes/1.md' },
      { kind: 'summary', file: 'content/water/summary.md' },
      { kind: 'note-list', file: 'content/water/endnotes.md' },
      { kind: 'sections', file: 'content/water-rights/sections/01-a.md' },
    ],
  )
}

it.each([
  'https://github.com/acme/briefs',
  'https://gitlab.example.org/group/acme/briefs',
  'https://codeberg.org/acme/briefs',
])('is valid for Sveltia CMS, in a repository at %s', (address) => {
  const configuration = configure(address)
  expect(validate(configuration), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  expect(validate({ ...configuration, collections: [{ name: 'a', folder: 'b' }] })).toBe(false)
})

it('has a form for each folder of a brief, and one for its single files', () => {
  const { collections } = configure('https://github.com/acme/briefs')
  const forms = collections.map(({ name, folder, create }) => [folder ?? name, create])
  expect(forms).toEqual([
    ['library', undefined],
    ['content', false],
    ['content/authors', true],
    ['content/topics', true],
    ['content/water/sections', true],
    ['content/water/sections/02-b', true],
    ['content/water/recommendations', false],
    ['content/water/endnotes', false],
    ['content/water/pull-quotes', false],
    ['water--files', undefined],
  ])
  const files = collections.at(-1)?.files?.map(({ file }) => file)
  expect(files).toEqual(['content/water/summary.md', 'content/water/endnotes.md'])
  const names = collections.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it.each(Object.entries(kinds))('a form for %s has each of its fields', (_, { schema }) => {
  const names = formOf(schema).map(({ name }) => name)
  expect(names).toEqual([...Object.keys(schema.shape), 'body'])
})

it('a form knows what is required, chosen, listed, grouped and named elsewhere', () => {
  const fields = new Map(formOf(kinds.brief.schema).map((field) => [field.name, field]))
  expect(fields.get('title')).toMatchObject({ widget: 'string', required: true })
  expect(fields.get('numbering')).toMatchObject({ widget: 'boolean', default: false })
  expect(fields.get('abstract')).toMatchObject({ widget: 'text', required: false })
  expect(fields.get('issued')).toMatchObject({ widget: 'string', required: true })
  expect(fields.get('keywords')).toMatchObject({ widget: 'list' })
  expect(fields.get('translations')).toMatchObject({ widget: 'keyvalue' })
  expect(fields.get('authors')).toMatchObject({ widget: 'relation', collection: 'authors' })
  expect(fields.get('type')).toMatchObject({ widget: 'select', options: [...workTypes] })
  expect(fields.get('series')).toMatchObject({
    fields: [{ name: 'title', required: true }, { name: 'number' }],
  })
})

it.each([
  ['https://github.com/acme/briefs', undefined, '/tree/main/content/water'],
  ['https://gitlab.com/group/acme/briefs', 'trunk', '/-/tree/trunk/content/water'],
  ['https://codeberg.org/acme/briefs', undefined, '/src/branch/main/content/water'],
])('the files of a brief in %s can be edited at their folder', (address, branch, path) => {
  expect(editAddress(at(address, branch), 'water')).toBe(address + path)
})

it('without a repository there is nothing to edit, and no editor', () => {
  expect(editAddress(libraryRecord.parse({}), 'water')).toBeUndefined()
  expect(libraryRecord.safeParse({ editor: true }).success).toBe(false)
  expect(libraryRecord.safeParse({ repository: 'https://github.com/acme' }).success).toBe(false)
})
