/** Builds sections from their files and numbers paragraphs through the whole brief. */
import { slug } from 'github-slugger'
import type { Element } from 'hast'
import { buildBlock, type Block } from '../blocks/block.ts'
import { buildHeading, idOfHeading, rankOf } from '../blocks/heading.ts'
import { Numbers } from '../blocks/numbers.ts'
import type { Paragraph } from '../blocks/paragraph.ts'
import type { Section } from '../model/brief.ts'
import type { SectionRecord } from '../model/front-matter.ts'
import type { Entry } from '../model/source.ts'
import { error, positionOfField, positionOfNode, type Problem } from '../problems/problem.ts'
import { blocksOf, plainText } from '../text/plain-text.ts'
import { HeadingIds, withId, type Headline } from './heading-ids.ts'
import { HeadingNumbers } from './heading-numbers.ts'
import { withImagePaths } from './image-paths.ts'
import type { NoteReferences } from './note-references.ts'
import { buildParts, partTitles } from './parts.ts'

/**
 * Builds the sections of one brief. Pull quotes are added later.
 *
 * @param entries the brief's section files, in reading order
 * @param notes resolves the note references
 * @param isNumbered whether sections and subheadings have numbers
 * @param kept ids that no heading has: of other parts of this brief's page
 * @returns the sections, and problems: headings that cannot have an id of their own, a section without
 *   text
 */
export function buildSections(
  entries: readonly Entry<SectionRecord>[],
  notes: NoteReferences,
  isNumbered = false,
  kept: readonly string[] = [],
): { sections: Section[]; problems: Problem[] } {
  const ids = new HeadingIds(kept)
  const numbers = new Numbers()
  const headingNumbers = new HeadingNumbers(isNumbered)
  const titles = partTitles(entries)
  const headed = entries.map((entry, index) => headOf(entry, titles[index], ids))
  const { parts, problems } = buildParts(entries, titles, ids)

  const build = (element: Element, file: string, section: string): Block[] => {
    const [resolved] = withImagePaths(notes.resolve([element], file), file)
    if (resolved?.type !== 'element') return []
    const rank = rankOf(element)
    if (rank !== undefined) {
      const id = ids.ofSubheading(headline(element, file), section)
      return [buildHeading(withId(resolved, id), headingNumbers.ofSubheading(rank))]
    }
    const block = buildBlock(resolved, numbers)
    return block ? [block] : []
  }

  const sections = headed.map(({ entry, id, title, blocks }, index): Section => {
    const { file, data } = entry
    if (plainText(blocks) === '') problems.push(withoutText(data.title, file))
    return {
      ...{ id, title, editorial: data.editorial, aliases: [] },
      ...{ part: parts[index], isAppendix: data.appendix },
      number: headingNumbers.ofSection(data.appendix),
      flow: blocks.flatMap((block) => build(block, file, id)),
    }
  })
  return { sections, problems: [...ids.problems, ...problems] }
}

/** A section's id and title, claimed before those of subheadings, and its other blocks. */
function headOf(entry: Entry<SectionRecord>, part: string | undefined, ids: HeadingIds) {
  const { data, body } = entry
  const [heading, ...blocks] = blocksOf(body)
  const title = heading ? plainText([heading]) : data.title
  const group = data.appendix ? 'appendix' : part && slug(part)
  const position = positionOfField(entry, 'title')
  const id = ids.ofSection({ slug: idOfHeading(heading), words: data.title, position }, group)
  return { entry, id, title, blocks }
}

const headline = (heading: Element, file: string): Headline => ({
  slug: idOfHeading(heading),
  words: plainText([heading]),
  position: positionOfNode(file, heading),
})

const withoutText = (title: string, file: string): Problem =>
  error(
    'empty-section',
    { file },
    `The section “${title}” has no text.`,
    'Write its text below the second ---, or delete the file.',
  )

/** @returns the numbered paragraphs of some sections, in reading order */
export function paragraphsOf(sections: readonly Section[]): Paragraph[] {
  return sections.flatMap(({ flow }) => flow.filter((block) => block.kind === 'paragraph'))
}
