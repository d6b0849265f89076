/** The files of `content/` and their kinds. */
import { error, warning, type Problem } from '../brief/problems/problem.ts'
import { checkNames } from './files/names.ts'
import { explainStray } from './files/stray-file.ts'
import { walk } from './files/walk.ts'
import { kinds } from './kinds.ts'

/** Kinds of Markdown files. */
export type TextKind = keyof typeof kinds

type Kind =
  TextKind | 'permalinks' | 'image' | 'figures' | 'files' | 'references' | 'citation-style'

export interface ContentFile {
  /** Path from the project's root. */
  file: string
  kind: Kind
  /** The brief's folder; '' for the library, authors and topics. */
  brief: string
  /** File name without extension. */
  name: string
}

export interface TextFile extends ContentFile {
  kind: TextKind
}

/** @returns whether a content file is a Markdown file */
export const isText = (file: ContentFile): file is TextFile => file.kind in kinds

type Shapes = readonly (readonly [path: RegExp, kind: Kind])[]

/** Files of the whole library; the group is the name. */
const SHARED: Shapes = [
  [/^(library)\.md$/, 'library'],
  [/^authors\/([^/]+)\.md$/, 'authors'],
  [/^topics\/([^/]+)\.md$/, 'topics'],
  // Beside library.md or an author's file, which may name it.
  [/^(?:authors\/)?([^/]+)\.(?:png|jpe?g|webp|svg)$/, 'image'],
]

/** Files in the folder of a brief. */
const OF_BRIEF: Shapes = [
  [/^(brief)\.md$/, 'brief'],
  [/^sections\/(?:[^/]+(?<!\.md)\/)?([^/]+)\.md$/, 'sections'],
  [/^(summary)\.md$/, 'summary'],
  [/^recommendations\/([^/]+)\.md$/, 'recommendations'],
  [/^(endnotes)\.md$/, 'note-list'],
  [/^endnotes\/([^/]+)\.md$/, 'endnotes'],
  [/^pull-quotes\/([^/]+)\.md$/, 'pull-quotes'],
  [/^(permalinks)\.json$/, 'permalinks'],
  [/^figures\/([^/]+)\.(?:png|jpe?g|webp|svg)$/, 'figures'],
  [/^files\/([^/]+)$/, 'files'],
  [/^(references)\.(?:bib|json)$/, 'references'],
  [/^([^/]+)\.csl$/, 'citation-style'],
  // Beside brief.md, which may name it.
  [/^([^/]+)\.(?:png|jpe?g|webp|svg)$/, 'image'],
]

/** What `npm run import` writes for the editor. */
const REPORT = /^[^/]+\/import-report\.md$/

/**
 * @returns the content files, sorted by path, and problems: files that the site does not use,
 *   symbolic links, unsafe names, a brief without `brief.md`, no content
 * @throws disk errors other than a missing file or permission
 */
export function listContent(root: URL): { files: ContentFile[]; problems: Problem[] } {
  const { paths, problems } = walk(root, 'content')
  const named = checkNames(paths)
  const refused = new Set(named.map(({ file }) => file))
  const inside = paths.map((path) => path.slice('content/'.length))
  const files = inside.flatMap((path) => recognise(path) ?? [])
  const stray = inside
    .filter((path) => !recognise(path) && !REPORT.test(path))
    .map(explainStray)
    .filter(({ file }) => !refused.has(file))
  const hasContent = !problems.some(({ file }) => file === 'content')
  const incomplete = hasContent ? withoutRecord(files) : []
  return { files, problems: [...problems, ...named, ...stray, ...incomplete] }
}

function recognise(path: string): ContentFile | undefined {
  const [, folder = '', rest = ''] = /^([^/]+)\/(.*)$/s.exec(path) ?? []
  const isShared = ['', 'authors', 'topics'].includes(folder)
  for (const [shape, kind] of isShared ? SHARED : OF_BRIEF) {
    const [, name] = shape.exec(isShared ? path : rest) ?? []
    if (name === undefined) continue
    return { file: `content/${path}`, kind, brief: isShared ? '' : folder, name }
  }
  return undefined
}

function withoutRecord(files: readonly ContentFile[]): Problem[] {
  const complete = new Set(files.filter(({ kind }) => kind === 'brief').map(({ brief }) => brief))
  const folders = new Set(files.map(({ brief }) => brief))
  if (complete.size === 0 && folders.size <= 1) {
    const hint = 'Add one: npm run new -- "Title of the brief"'
    return [warning('no-briefs', { file: 'content' }, 'There are no briefs.', hint)]
  }
  return [...folders]
    .filter((brief) => brief !== '' && !complete.has(brief))
    .map((brief) =>
      error(
        'missing-brief',
        { file: `content/${brief}/brief.md` },
        `The folder of the brief “${brief}” has no brief.md.`,
        'Add it with title, authors and the other fields that the README lists.',
      ),
    )
}
