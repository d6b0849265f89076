/** The configuration of Sveltia CMS: forms for the files of `content/`. */
import * as schemas from '../brief/model/front-matter.ts'
import type { Repository } from '../brief/model/repository.ts'
import { formOf, type Field } from './fields.ts'

/** Kinds of files in folders of a brief; new sections alone need no number for a name. */
const folderKinds = {
  sections: { schema: schemas.sectionRecord, create: true, title: 'title' },
  recommendations: { schema: schemas.recommendationRecord, create: false, title: 'body' },
  endnotes: { schema: schemas.endnoteRecord, create: false, title: 'body' },
  'pull-quotes': { schema: schemas.pullQuoteRecord, create: false, title: 'body' },
}

/** Single files of a brief. */
const fileKinds = { summary: schemas.summaryRecord, 'note-list': schemas.noteListRecord }

/** A file of a brief, as the collections have it. */
export interface BriefFile {
  kind: keyof typeof folderKinds | keyof typeof fileKinds
  /** `content/us-mexico-reset/sections/01-introduction.md` */
  file: string
}

interface Collection {
  name: string
  label: string
  folder?: string
  create?: boolean
  files?: Collection[]
  [option: string]: unknown
}

export interface Configuration {
  collections: Collection[]
  [option: string]: unknown
}

const single = (name: string, file: string, fields: Field[]): Collection => ({
  ...{ name, label: name.replace('-', ' '), file, fields },
})

/** @returns the backend: editors sign in with an access token, for which no server is needed */
function backendOf({ server, host, name, branch }: Repository): Record<string, unknown> {
  const roots = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' }
  const isOwn = !['github.com', 'gitlab.com'].includes(host)
  return {
    ...{ name: server, repo: name, branch, auth_methods: ['token'] },
    ...(isOwn && { base_url: `https://${host}`, api_root: `https://${host}${roots[server]}` }),
  }
}

/**
 * @param files the files of the briefs, but for `brief.md`
 * @returns the configuration, as `config.yml` has it
 */
export function editorConfiguration(
  repository: Repository,
  briefs: readonly { slug: string; shortTitle: string }[],
  files: readonly BriefFile[],
): Configuration {
  const forms = collectionForms()
  return {
    backend: backendOf(repository),
    media_folder: 'content',
    public_folder: '',
    // Optional fields must be left out, not empty.
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: [
      ...forms,
      ...briefs.flatMap(({ slug, shortTitle }) => {
        const own = files.filter(({ file }) => file.startsWith(`content/${slug}/`))
        return collectionsOf(slug, shortTitle, own)
      }),
    ],
  }
}

const collectionForms = (): Collection[] => [
  {
    ...{ name: 'library', label: 'Library' },
    files: [single('library', 'content/library.md', formOf(schemas.libraryRecord))],
  },
  {
    ...{ name: 'briefs', label: 'Briefs', folder: 'content', path: '{{slug}}/brief' },
    ...{ create: false, delete: false, identifier_field: 'title' },
    ...{ media_folder: '', public_folder: '', fields: formOf(schemas.briefRecord) },
  },
  {
    ...{ name: 'authors', label: 'Authors', folder: 'content/authors', create: true },
    ...{ identifier_field: 'family', slug: '{{given}}-{{family}}{{name}}', summary: '{{slug}}' },
    ...{ media_folder: '', public_folder: '', fields: formOf(schemas.authorRecord) },
  },
  {
    ...{ name: 'topics', label: 'Topics', folder: 'content/topics', create: true },
    ...{ identifier_field: 'term', fields: formOf(schemas.topicRecord) },
  },
]

/** The forms for the files of one brief: one for each folder that it has, and one for single files. */
function collectionsOf(
  slug: string,
  shortTitle: string,
  files: readonly BriefFile[],
): Collection[] {
  const singles = files.flatMap(({ kind, file }) =>
    isSingle(kind) ? [single(kind, file, formOf(fileKinds[kind]))] : [],
  )
  const folders = new Map(
    files.flatMap(({ kind, file }) =>
      isSingle(kind) ? [] : [[file.slice(0, file.lastIndexOf('/')), kind] as const],
    ),
  )
  const ofFolders = Array.from(folders, ([folder, kind]) => {
    const { schema, create, title } = folderKinds[kind]
    return {
      name: nameOf(folder),
      label: `${shortTitle}: ${folder.slice(`content/${slug}/`.length)}`,
      ...{ folder, create, identifier_field: title },
      ...(title === 'body' && { summary: '{{slug}}' }),
      media_folder: `/content/${slug}/figures`,
      public_folder: 'figures',
      fields: formOf(schema),
    }
  })
  const label = `${shortTitle}: other files`
  return singles.length === 0
    ? ofFolders
    : [...ofFolders, { name: nameOf(`content/${slug}/files`), label, files: singles }]
}

const isSingle = (kind: BriefFile['kind']): kind is keyof typeof fileKinds => kind in fileKinds

/** `us-mexico-reset-sections`; a name of its own, since briefs and folders have theirs. */
const nameOf = (folder: string): string => folder.split('/').slice(1).join('--')
