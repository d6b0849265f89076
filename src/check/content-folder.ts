/** The folder `content/`: which file is what. */
import { readdir } from 'node:fs/promises'
import { error, type Problem } from '../brief/problem.ts'

export type Kind =
  | 'brief'
  | 'sections'
  | 'recommendations'
  | 'endnotes'
  | 'pull-quotes'
  | 'permalinks'
  | 'authors'
  | 'topics'

export interface ContentFile {
  /** Path from the project's root. */
  file: string
  kind: Kind
  /** The brief's folder, or '' for authors and topics. */
  brief: string
  /** File name without its ending. */
  name: string
}

const SHAPES: readonly [RegExp, Kind][] = [
  [/^(authors)\/([^/]+)\.md$/, 'authors'],
  [/^(topics)\/([^/]+)\.md$/, 'topics'],
  [/^([^/]+)\/(brief)\.md$/, 'brief'],
  [/^([^/]+)\/sections\/([^/]+)\.md$/, 'sections'],
  [/^([^/]+)\/recommendations\/([^/]+)\.md$/, 'recommendations'],
  [/^([^/]+)\/endnotes\/([^/]+)\.md$/, 'endnotes'],
  [/^([^/]+)\/pull-quotes\/([^/]+)\.md$/, 'pull-quotes'],
  [/^([^/]+)\/(permalinks)\.json$/, 'permalinks'],
]

/**
 * Lists the content.
 *
 * @param root the project's root
 * @returns its files in the order of their paths, and problems: a file that is nothing the site
 *   reads, a brief's folder without its `brief.md`
 * @throws where `content/` cannot be listed
 */
export async function listContent(
  root: URL,
): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const entries = await readdir(new URL('content/', root), { recursive: true, withFileTypes: true })
  const base = new URL('content/', root).pathname
  const paths = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(path.indexOf(base) + base.length).replace(/^\//, ''))
    .sort()
  const files = paths.flatMap((path) => recognise(path) ?? [])
  const unknown = paths.filter((path) => !recognise(path)).map(strayFile)
  return { files, problems: [...unknown, ...withoutRecord(files)] }
}

function recognise(path: string): ContentFile | undefined {
  for (const [shape, kind] of SHAPES) {
    const [, folder, name] = shape.exec(path) ?? []
    if (folder === undefined || name === undefined) continue
    const shared = kind === 'authors' || kind === 'topics'
    if (!shared && (folder === 'authors' || folder === 'topics')) continue
    return { file: `content/${path}`, kind, brief: shared ? '' : folder, name }
  }
  return undefined
}

function strayFile(path: string): Problem {
  return error(
    'stray-file',
    { file: `content/${path}` },
    'The site does not read this file.',
    'Move it to sections, recommendations, endnotes, pull-quotes, authors or topics and let its name end in .md, or take it out of content.',
  )
}

function withoutRecord(files: readonly ContentFile[]): Problem[] {
  const complete = new Set(files.filter(({ kind }) => kind === 'brief').map(({ brief }) => brief))
  const folders = new Set(files.map(({ brief }) => brief))
  return [...folders]
    .filter((brief) => brief !== '' && !complete.has(brief))
    .map((brief) =>
      error(
        'missing-brief',
        { file: `content/${brief}/brief.md` },
        `The brief “${brief}” has no brief.md.`,
        'Add it, with title, authors and the other fields that the README lists.',
      ),
    )
}
