/** What each brief cites: its files of works, and the CSL files of its own styles. */
import { faultOfStyle } from '../../cite/references/check-style.ts'
import type { BibliographySource, WorkSource } from '../../brief/model/reference.ts'
import { error, type Problem } from '../../brief/problems/problem.ts'
import type { ContentFile } from '../content-folder.ts'
import { checkCharacters } from '../files/characters.ts'
import { readText } from '../files/source-file.ts'
import { limits, tooMuch, withinStack } from '../limits.ts'
import { readBibtex } from './bibtex.ts'
import { checkWorks } from './check-works.ts'
import { readCslJson } from './csl-json.ts'

/**
 * @param langs the languages of the briefs
 * @returns by their slugs what the briefs with a file of works cite; files from which works may be
 *   missing; the problems of all these files
 * @throws disk errors other than a missing file or permission
 */
export function readBibliographies(
  root: URL,
  files: readonly ContentFile[],
  langs: ReadonlyMap<string, string>,
): { bibliographies: Map<string, BibliographySource>; unread: string[]; problems: Problem[] } {
  const bibliographies = new Map<string, { works: WorkSource[]; styles: Map<string, string> }>()
  const unread: string[] = []
  const problems: Problem[] = []
  for (const { file, brief, kind } of files) {
    if (kind !== 'references') continue
    const read = readReferences(root, file, langs.get(brief) ?? 'en')
    const { works = [] } = bibliographies.get(brief) ?? {}
    bibliographies.set(brief, { works: [...works, ...read.works], styles: new Map() })
    if (read.isUnread) unread.push(file)
    problems.push(...read.problems)
  }
  for (const { file, brief, kind } of files) {
    if (kind !== 'citation-style') continue
    const xml = readText(root, file)
    const fault = typeof xml === 'string' ? faultOfStyle(xml) : undefined
    if (typeof xml !== 'string') problems.push(xml)
    else if (fault !== undefined) problems.push(unreadable(file, fault))
    else bibliographies.get(brief)?.styles.set(file.replace(/^.*\//, ''), xml)
  }
  return { bibliographies, unread, problems }
}

/** The works of a file that can be cited, and whether others may be missing. */
function readReferences(
  root: URL,
  file: string,
  lang: string,
): { works: WorkSource[]; isUnread: boolean; problems: Problem[] } {
  const text = readText(root, file, limits.bytesOfReferences)
  if (typeof text !== 'string') return { works: [], isUnread: true, problems: [text] }
  const read = file.endsWith('.bib') ? readBibtex : readCslJson
  const { works, problems: ofFile } = withinStack(() => read(text, file, lang)) ?? {
    works: [],
    problems: [tooMuch(file)],
  }
  const { works: usable, problems: ofWorks } = checkWorks(works)
  const problems = [...ofFile, ...ofWorks]
  return {
    works: usable,
    isUnread: problems.some(({ severity }) => severity === 'error'),
    problems: [...checkCharacters(file, text), ...problems],
  }
}

function unreadable(file: string, fault: string): Problem {
  return error(
    'unreadable-citation-style',
    { file },
    `The citation style cannot be used: ${fault}.`,
    'Download the style again from zotero.org/styles, or delete the file.',
  )
}
