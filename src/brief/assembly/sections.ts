/** Builds sections from their files and numbers paragraphs through the whole brief. */
import { slug } from 'github-slugger'
import type { Element } from 'hast'
import { buildBlock, type Block } from '../blocks/block.ts'
import { buildHeading, idOfHeading, rankOf } from '../blocks/heading.ts'
import type { Paragraph } from '../blocks/paragraph.ts'
import { summaryId, titleId } from '../model/address.ts'
import type { Section } from '../model/brief.ts'
import type { SectionRecord } from '../model/front-matter.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { error, positionOfField, positionOfNode, type Problem } from '../problems/problem.ts'
import { blocksOf, plainText, withProperties } from '../text/plain-text.ts'
import { HeadingIds } from './heading-ids.ts'
import { HeadingNumbers } from './heading-numbers.ts'
import type { NoteReferences } from './note-references.ts'
import { buildParts, partTitles } from './parts.ts'

/**
 * Builds the sections of one brief. Pull quotes are added later.
 *
 * @param source the brief's files
 * @param notes resolves the note references
 * @param problems gets one for each heading that cannot have an id of its own, and each empty section
 */
export function buildSections(
  { record, summary, sections: entries }: BriefSource,
  notes: NoteReferences,
  problems: Problem[],
): Section[] {
  const ids = new HeadingIds(summary ? [summaryId, titleId(summaryId)] : [], problems)
  const numbers = { paragraph: 0, figure: 0, table: 0, box: 0 }
  const headingNumbers = new HeadingNumbers(record.data.numbering)
  const titles = partTitles(entries)
  const headed = entries.map((entry, index) => headOf(entry, titles[index], ids))
  const parts = buildParts(entries, titles, ids, problems)

  const build = (element: Element, file: string, section: string): Block | [] => {
    const [resolved] = notes.resolve([element], file)
    if (resolved?.type !== 'element') return []
    const rank = rankOf(element)
    if (rank === undefined) return buildBlock(resolved, numbers) ?? []
    const [words, position] = [plainText([element]), positionOfNode(file, element)]
    const id = ids.ofSubheading({ slug: idOfHeading(element), words, position }, section)
    return buildHeading(withProperties(resolved, { id }), headingNumbers.ofSubheading(rank))
  }

  return headed.map(({ entry, id, title, blocks }, index): Section => {
    const { file, data } = entry
    if (plainText(blocks) === '') {
      const hint = 'Write its text below the second ---, or delete the file.'
      const message = `The section “${data.title}” has no text.`
      problems.push(error('empty-section', { file }, message, hint))
    }
    return {
      id,
      title,
      editorial: data.editorial,
      aliases: [],
      part: parts[index],
      isAppendix: data.appendix,
      number: headingNumbers.ofSection(data.appendix),
      flow: blocks.flatMap((block) => build(block, file, id)),
    }
  })
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

/** @returns the numbered paragraphs of some sections, in reading order */
export function paragraphsOf(sections: readonly Section[]): Paragraph[] {
  return sections.flatMap(({ flow }) => flow.filter((block) => block.kind === 'paragraph'))
}
