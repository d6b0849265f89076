/** The files of `content/` and their kinds. */
import { error, warning, type Problem } from '../brief/problems/problem.ts'
import { checkNames } from './files/names.ts'
import { explainStray } from './files/stray-file.ts'
import { walk } from './files/walk.ts'

export type Kind =
  | 'library'
  | 'brief'
  | 'sections'
  | 'summary'
  | 'recommendations'
  | 'endnotes'
  | 'note-list'
  | 'pull-quotes'
  | 'permalinks'
  | 'image'
  | 'figures'
  | 'files'
  | 'references'
  | 'citation-style'
  | 'authors'
  | 'topics'

export interface ContentFile {
  /** Path from the project's root. */
  file: string
  kind: Kind
  /** The brief's folder; '' for the library, authors and topics. */
  brief: string
  /** File name without extension. */
  name: string
}

/** Kinds of other files than Markdown. */
const BYTES = ['permalinks', 'image', 'figures', 'files', 'references', 'citation-style'] as const

/** Kinds of Markdown files. */
export type TextKind = Exclude<Kind, (typeof BYTES)[number]>

export interface TextFile extends ContentFile {
  kind: TextKind
}

/** @returns whether a content file is a Markdown file */
export const isText = (file: ContentFile): file is TextFile =>
  !BYTES.some((kind) => kind === file.kind)

const SHAPES: readonly [RegExp, Kind][] = [
  [/^()(library)\.md$/, 'library'],
  [/^(authors)\/([^/]+)\.md$/, 'authors'],
  [/^(topics)\/([^/]+)\.md$/, 'topics'],
  [/^([^/]+)\/(brief)\.md$/, 'brief'],
  [/^([^/]+)\/sections\/(?:[^/]+(?<!\.md)\/)?([^/]+)\.md$/, 'sections'],
  [/^([^/]+)\/(summary)\.md$/, 'summary'],
  [/^([^/]+)\/recommendations\/([^/]+)\.md$/, 'recommendations'],
  [/^([^/]+)\/(endnotes)\.md$/, 'note-list'],
  [/^([^/]+)\/endnotes\/([^/]+)\.md$/, 'endnotes'],
  [/^([^/]+)\/pull-quotes\/([^/]+)\.md$/, 'pull-quotes'],
  [/^([^/]+)\/(permalinks)\.json$/, 'permalinks'],
  [/^([^/]+)\/figures\/([^/]+)\.(?:png|jpe?g|webp|svg)$/, 'figures'],
  [/^([^/]+)\/files\/([^/]+)$/, 'files'],
  [/^([^/]+)\/(references)\.(?:bib|json)$/, 'references'],
  [/^([^/]+)\/([^/]+)\.csl$/, 'citation-style'],
  // Beside library.md, an author's file or brief.md, which may name it.
  [/^(?:([^/]+)\/)?([^/]+)\.(?:png|jpe?g|webp|svg)$/, 'image'],
]

/** What `npm run import` writes for the editor. */
const REPORT = /^[^/]+\/import-report\.md$/

/**
 * @param root the project's root
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
    .map((path) => explainStray(path))
    .filter(({ file }) => !refused.has(file))
  const hasContent = !problems.some(({ file }) => file === 'content')
  const incomplete = hasContent ? withoutRecord(files) : []
  return { files, problems: [...problems, ...named, ...stray, ...incomplete] }
}

function recognise(path: string): ContentFile | undefined {
  for (const [shape, kind] of SHAPES) {
    const [, folder = '', name] = shape.exec(path) ?? []
    if (name === undefined) continue
    const shared =
      kind === 'library' ||
      kind === 'authors' ||
      kind === 'topics' ||
      (kind === 'image' && (folder === '' || folder === 'authors'))
    if (!shared && (folder === 'authors' || folder === 'topics')) continue
    return { file: `content/${path}`, kind, brief: shared ? '' : folder, name }
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
