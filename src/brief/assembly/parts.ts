/** The parts of a brief, such as “Part I: Water”, and the order of its sections. */
import { slug } from 'github-slugger'
import type { Part } from '../model/brief.ts'
import type { SectionRecord } from '../model/front-matter.ts'
import type { Entry } from '../model/source.ts'
import { error, positionOfField, type Problem } from '../problems/problem.ts'
import type { HeadingIds } from './heading-ids.ts'

/** @returns the section files of a brief in reading order: appendices come after the other sections */
export function inReadingOrder<Section extends Pick<Entry<SectionRecord>, 'data'>>(
  entries: readonly Section[],
): Section[] {
  return entries.toSorted(
    ({ data: one }, { data: other }) => Number(one.appendix) - Number(other.appendix),
  )
}

/**
 * @param entries the section files of a brief
 * @returns the title of the part of each: its field `part`, or that of the first file of its folder
 *   with this field, or the name of its folder below `sections` in words
 */
export function partTitles(entries: readonly Entry<SectionRecord>[]): (string | undefined)[] {
  return entries.map(({ file, data }) => {
    const folder = folderOf(file)
    if (data.part !== undefined || folder === undefined) return data.part
    const named = entries.find(
      (one) => one.data.part !== undefined && folderOf(one.file) === folder,
    )
    return named?.data.part ?? inWords(folder)
  })
}

/**
 * @param entries the section files of a brief, in reading order
 * @param titles the title of the part of each
 * @param ids gives each part its id
 * @param problems gets one for each part whose sections do not follow each other
 * @returns the part of each section, one object for the sections of one part
 */
export function buildParts(
  entries: readonly Entry<SectionRecord>[],
  titles: readonly (string | undefined)[],
  ids: HeadingIds,
  problems: Problem[],
): (Part | undefined)[] {
  const made = new Map<string, Part>()
  return entries.map((entry, index) => {
    const title = titles[index]
    if (title === undefined) return undefined
    const position = positionOfField(entry, 'part')
    const known = made.get(title)
    if (known && titles[index - 1] !== title) {
      const message = `The sections of the part “${title}” do not follow each other.`
      const hint =
        'Number their files so that no other section is between them, or change one of the titles.'
      problems.push(error('divided-part', position, message, hint))
    }
    if (known) return known
    const id = ids.ofPart({ slug: slug(title), words: title, position })
    const part = { id, title, aliases: [] }
    made.set(title, part)
    return part
  })
}

/** The folder of a section file below `sections`, if it is in one. */
const folderOf = (file: string): string | undefined => /\/sections\/([^/]+)\/[^/]+$/.exec(file)?.[1]

/** `02-water-and-cities` in words: `Water and cities`. */
function inWords(folder: string): string {
  const words = folder.replace(/^\d+[-_. ]+/, '').replace(/[-_]+/g, ' ')
  return words.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase())
}
