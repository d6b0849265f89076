/** The forms of the editor: valid for the program that shows them, and as many fields as ours. */
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { kinds } from '../../../src/content/kinds.ts'
import { workTypes } from '../../../src/brief/model/record-fields.ts'
import { libraryRecord } from '../../../src/brief/model/front-matter.ts'
import { editAddress, repositoryOf } from '../../../src/brief/model/repository.ts'
import { editorConfiguration } from '../../../src/editor/configuration.ts'
import { formOf } from '../../../src/editor/fields.ts'
import { editorPage } from '../../../src/editor/page.ts'

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

it('editors sign in with a token at the server of the repository', () => {
  const token = { branch: 'main', auth_methods: ['token'] }
  const [github, gitlab, codeberg] = [
    'https://github.com/acme/briefs',
    'https://gitlab.example.org/group/acme/briefs',
    'https://codeberg.org/acme/briefs',
  ].map((address) => configure(address)['backend'])
  expect(github).toEqual({ name: 'github', repo: 'acme/briefs', ...token })
  expect(configure('https://gitlab.com/acme/briefs')['backend']).not.toHaveProperty('base_url')
  expect(gitlab).toEqual({
    ...{ name: 'gitlab', repo: 'group/acme/briefs', ...token },
    base_url: 'https://gitlab.example.org',
    api_root: 'https://gitlab.example.org/api/v4',
  })
  expect(codeberg).toEqual({
    ...{ name: 'gitea', repo: 'acme/briefs', ...token },
    base_url: 'https://codeberg.org',
    api_root: 'https://codeberg.org/api/v1',
  })
})

it('writes what the site reads, and nothing for fields that are left empty', () => {
  const { collections, ...rest } = configure('https://github.com/acme/briefs')
  expect(rest).toMatchObject({
    ...{ media_folder: 'content', public_folder: '', editor: { preview: false } },
    output: { omit_empty_optional_fields: true },
  })
  const own = { media_folder: '', public_folder: '' }
  expect(collections.slice(0, 4)).toMatchObject([
    { label: 'Library', files: [{ name: 'library', file: 'content/library.md' }] },
    { label: 'Briefs', path: '{{slug}}/brief', delete: false, identifier_field: 'title', ...own },
    { label: 'Authors', identifier_field: 'family', slug: '{{given}}-{{family}}{{name}}', ...own },
    { label: 'Topics', identifier_field: 'term' },
  ])
  const figures = { media_folder: '/content/water/figures', public_folder: 'figures' }
  expect(collections.slice(4)).toMatchObject([
    { name: 'water--sections', label: 'Water: sections', identifier_field: 'title', ...figures },
    { name: 'water--sections--02-b', label: 'Water: sections/02-b', ...figures },
    { label: 'Water: recommendations', identifier_field: 'body', summary: '{{slug}}', ...figures },
    { label: 'Water: endnotes', identifier_field: 'body', summary: '{{slug}}' },
    { label: 'Water: pull-quotes', identifier_field: 'body', summary: '{{slug}}' },
    { label: 'Water: other files', files: [{ label: 'summary' }, { label: 'note list' }] },
  ])
  expect(collections[4]).not.toHaveProperty('summary')
})

it('the page of the editor reaches the server of the repository alone', () => {
  const policyAt = (address: string) => {
    const repository = repositoryOf(at(address))
    const [, policy = ''] =
      /content="(default-src[^"]*)"/.exec(repository ? editorPage(repository) : '') ?? []
    return policy.split('; ')
  }
  const connect = (address: string) =>
    policyAt(address).filter((directive) => directive.startsWith('connect-src'))
  expect(policyAt('https://github.com/acme/briefs')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    'font-src https://cdn.jsdelivr.net',
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(connect('https://gitlab.example.org/acme/briefs')).toEqual([
    "connect-src 'self' blob: data: https://gitlab.example.org https://status-api.hostedstatus.com",
  ])
  expect(connect('https://codeberg.org/acme/briefs')).toEqual([
    "connect-src 'self' blob: data: https://codeberg.org",
  ])
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
    fields: [
      { name: 'title', label: 'Title', required: true },
      { name: 'number', required: false },
    ],
  })
  expect(fields.get('shortTitle')).toMatchObject({ label: 'Short title', widget: 'string' })
  expect(fields.get('keywords')).not.toHaveProperty('fields')
  expect(fields.get('authors')).toMatchObject({ multiple: true, value_field: '{{slug}}' })
  expect(fields.get('series')).not.toHaveProperty('default')
  expect(fields.get('body')).toEqual({
    ...{ name: 'body', label: 'Text', widget: 'markdown', modes: ['raw'], required: false },
  })
  const links = formOf(kinds.authors.schema).find(({ name }) => name === 'links')
  expect(links).toMatchObject({ widget: 'list', fields: [{ name: 'label' }, { name: 'url' }] })
})

it('a field of another type stops the build, and says where to add it', () => {
  expect(() => formOf(z.object({ pages: z.number() }))).toThrow(
    'pages: the editor has no form field for this type. Add one to src/editor/fields.ts.',
  )
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
