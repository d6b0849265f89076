/** What each brief cites: its files of works, and the CSL files of its own styles. */
import { faultOfStyle } from '../../cite/references/check-style.ts'
import type { BibliographySource } from '../../brief/model/reference.ts'
import { error, type Problem } from '../../brief/problems/problem.ts'
import type { ContentFile } from '../content-folder.ts'
import { limits } from '../limits.ts'
import { readReferences, readText } from './read-references.ts'

export interface ReadBibliographies {
  /** By the slugs of the briefs. */
  bibliographies: Map<string, BibliographySource>
  /** Files from which works may be missing. */
  unread: string[]
  problems: Problem[]
}

/**
 * @param root the project's root
 * @param files the content files
 * @param langOf the language of a brief
 * @returns what each brief with a file of works cites, and the problems of these files
 * @throws disk errors other than a missing file or permission
 */
export function readBibliographies(
  root: URL,
  files: readonly ContentFile[],
  langOf: (brief: string) => string,
): ReadBibliographies {
  const problems: Problem[] = []
  const unread: string[] = []
  const bibliographies = new Map<string, BibliographySource>()
  const ofWorks = Map.groupBy(
    files.filter(({ kind }) => kind === 'references'),
    ({ brief }) => brief,
  )
  for (const [brief, ofBrief] of ofWorks) {
    const read = ofBrief.map(({ file }) => readReferences(root, file, langOf(brief)))
    unread.push(...read.flatMap(({ isUnread, file }) => (isUnread ? [file] : [])))
    problems.push(...read.flatMap((one) => one.problems))
    const works = read.flatMap((one) => one.works)
    bibliographies.set(brief, { works, styles: new Map() })
  }
  for (const { file, brief, kind } of files) {
    if (kind !== 'citation-style') continue
    const xml = readText(root, file, limits.bytes)
    const fault = typeof xml === 'string' ? faultOfStyle(xml) : undefined
    if (typeof xml !== 'string') problems.push(xml)
    else if (fault !== undefined) problems.push(unreadable(file, fault))
    const bibliography = bibliographies.get(brief)
    if (!bibliography || typeof xml !== 'string' || fault !== undefined) continue
    const styles = new Map([...bibliography.styles, [file.replace(/^.*\//, ''), xml]])
    bibliographies.set(brief, { ...bibliography, styles })
  }
  return { bibliographies, unread, problems }
}

function unreadable(file: string, fault: string): Problem {
  return error(
    'unreadable-citation-style',
    { file },
    `The citation style cannot be used: ${fault}.`,
    'Download the style again from zotero.org/styles, or delete the file.',
  )
}
