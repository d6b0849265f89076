/** The parts of a brief, such as “Part I: Water”, and the order of its sections. */
import { slug } from 'github-slugger'
import type { Part } from '../model/brief.ts'
import type { SectionRecord } from '../model/front-matter.ts'
import type { Entry } from '../model/source.ts'
import { error, positionOfField, type Problem, type SourcePosition } from '../problems/problem.ts'
import type { HeadingIds } from './heading-ids.ts'

type SectionEntry = Pick<Entry<SectionRecord>, 'file' | 'fields' | 'data'>

/**
 * @param entries the section files of a brief, in the order of their paths
 * @returns the files in reading order: appendices come after the other sections
 */
export function inReadingOrder<Section extends SectionEntry>(
  entries: readonly Section[],
): Section[] {
  return [
    ...entries.filter(({ data }) => !data.appendix),
    ...entries.filter(({ data }) => data.appendix),
  ]
}

/**
 * @param entries the section files of a brief
 * @returns the title of the part of each: its field `part`, or that of the first file of its folder
 *   with this field, or the name of its folder below `sections` in words
 */
export function partTitles(entries: readonly SectionEntry[]): (string | undefined)[] {
  const named = new Map<string, string>()
  for (const { file, data } of entries) {
    const folder = folderOf(file)
    if (folder !== undefined && data.part !== undefined && !named.has(folder))
      named.set(folder, data.part)
  }
  return entries.map(({ file, data }) => {
    const folder = folderOf(file)
    if (data.part !== undefined || folder === undefined) return data.part
    return named.get(folder) ?? inWords(folder)
  })
}

/**
 * Makes the parts of a brief.
 *
 * @param entries its section files, in reading order
 * @param titles the title of the part of each
 * @param ids gives each part its id
 * @returns the part of each section, one object for the sections of one part; a problem for a part
 *   whose sections do not follow each other
 */
export function buildParts(
  entries: readonly SectionEntry[],
  titles: readonly (string | undefined)[],
  ids: HeadingIds,
): { parts: (Part | undefined)[]; problems: Problem[] } {
  const made = new Map<string, Part>()
  const problems: Problem[] = []
  const parts = entries.map((entry, index) => {
    const title = titles[index]
    if (title === undefined) return undefined
    const position = positionOfField(entry, 'part')
    const known = made.get(title)
    if (known && titles[index - 1] !== title) problems.push(divided(title, position))
    const part = known ?? {
      id: ids.ofPart({ slug: slug(title), words: title, position }),
      title,
      aliases: [],
    }
    made.set(title, part)
    return part
  })
  return { parts, problems }
}

/** The folder of a section file below `sections`, if it is in one. */
const folderOf = (file: string): string | undefined =>
  /[\\/]sections[\\/]([^\\/]+)[\\/][^\\/]+$/.exec(file)?.[1]

/** `02-water-and-cities` in words: `Water and cities`. */
function inWords(folder: string): string {
  const words = folder.replace(/^\d+[-_. ]+/, '').replace(/[-_]+/g, ' ')
  return words.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase())
}

function divided(title: string, position: SourcePosition): Problem {
  return error(
    'divided-part',
    position,
    `The sections of the part “${title}” do not follow each other.`,
    'Number their files so that no other section is between them, or change one of the titles.',
  )
}
