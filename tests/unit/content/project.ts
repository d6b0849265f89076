/** Temporary copies of the project and of its content, for tests that change them. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const project = join(import.meta.dirname, '../../..')

/** Files and folders that a build needs, apart from content. */
const PARTS = [
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'],
  ...['scripts', 'src', 'public'],
]

type Changes = Record<string, string | Uint8Array | undefined>

interface Copy {
  folder: string
  /** The folder's `file:` address. */
  root: URL
  remove: () => void
}

/**
 * @param changes files to write, from the copy's root; `undefined` deletes one
 * @returns a copy in which the scripts run
 */
export function copyOfProject(changes: Changes): Copy {
  const copy = copyOfContent(changes)
  for (const part of PARTS) {
    cpSync(join(project, part), join(copy.folder, part), { recursive: true })
  }
  symlinkSync(join(project, 'node_modules'), join(copy.folder, 'node_modules'), 'junction')
  return copy
}

/**
 * @param changes files of `content` to write, from the copy's root; `undefined` deletes one
 * @returns a copy of the content alone, for the check
 */
export function copyOfContent(changes: Changes): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'policy-brief-reader-'))
  cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true })
  for (const [file, text] of Object.entries(changes)) {
    const path = join(folder, file)
    if (text === undefined) {
      rmSync(path, { recursive: true })
    } else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
  return copyIn(folder)
}

/** A brief without mistakes that has one file of every kind. */
const SMALL_BRIEF: Record<string, string> = {
  'authors/ana-ruiz.md': '---\ngiven: Ana\nfamily: Ruiz\nrole: Fellow\n---\n\nShe writes.\n',
  'a-brief/brief.md': [
    '---\ntitle: A brief\nshortTitle: A brief\nauthors: [ana-ruiz]\nlang: en\nissued: 2021',
    'publisher: A Press\nrights: None.\n---\n\nA standfirst.\n',
  ].join('\n'),
  'a-brief/sections/01.md': '---\ntitle: First\n---\n\nOne thing is certain.[^1]\n',
  'a-brief/endnotes/1.md': '---\n---\n\nA note.\n',
  'a-brief/recommendations/1.md': '---\nparagraphs: [p1]\n---\n\nDo one thing.\n',
  'a-brief/pull-quotes/1.md': '---\n---\n\nOne thing is certain.\n',
}

/**
 * Writes a folder with content only, for the check: a small brief with changes.
 *
 * @param changes files to write, from `content/`; `undefined` deletes one
 */
export function contentOf(changes: Changes): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'policy-brief-content-'))
  for (const [file, text] of Object.entries({ ...SMALL_BRIEF, ...changes })) {
    if (text === undefined) continue
    const path = `${folder}/content/${file}`
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return copyIn(folder)
}

const copyIn = (folder: string): Copy => ({
  folder,
  root: pathToFileURL(`${folder}/`),
  remove: () => rmSync(folder, { recursive: true, force: true }),
})
