/** Builds sections from their files and numbers paragraphs through the whole brief. */
import type { Element } from 'hast'
import { buildBlock, type Block } from '../blocks/block.ts'
import { idOfHeading, rankOf } from '../blocks/heading.ts'
import { Numbers } from '../blocks/numbers.ts'
import type { Paragraph } from '../blocks/paragraph.ts'
import { isReservedId, isTooLong, MAX_ID_BYTES, titleId } from '../model/address.ts'
import type { Section } from '../model/brief.ts'
import type { SectionRecord } from '../model/front-matter.ts'
import { withImagePaths } from './image-paths.ts'
import type { NoteReferences } from './note-references.ts'
import {
  error,
  positionOfField,
  positionOfNode,
  type Problem,
  type SourcePosition,
} from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { blocksOf, plainText } from '../text/plain-text.ts'

/**
 * Builds the sections of one brief. Pull quotes are added later.
 *
 * @param entries the brief's section files, in order
 * @param notes resolves the note references
 * @returns the sections, and problems: a repeated or reserved id, a section without text
 */
export function buildSections(
  entries: readonly Entry<SectionRecord>[],
  notes: NoteReferences,
): { sections: Section[]; problems: Problem[] } {
  const problems: Problem[] = []
  const fileOfId = new Map<string, string>()
  const numbers = new Numbers()

  const claim = (id: string, position: SourcePosition, heading: string): boolean => {
    // A heading without an address has its own problem.
    if (id === '') return false
    const other = fileOfId.get(id)
    if (other !== undefined) {
      problems.push(
        error(
          'duplicate-id',
          position,
          `“${heading}” makes the address #${id}, which a heading in ${other} already has.`,
          'Change one of the two titles.',
        ),
      )
    } else if (isReservedId(id)) {
      problems.push(
        error(
          'reserved-id',
          position,
          `“${heading}” makes the address #${id}, which the site uses for something else.`,
          'Change the title.',
        ),
      )
    }
    if (isTooLong(id)) {
      problems.push(
        error(
          'address-too-long',
          position,
          `“${heading.slice(0, 40)}…” makes an address that is longer than ${MAX_ID_BYTES} bytes.`,
          'Shorten the title.',
        ),
      )
    }
    fileOfId.set(id, other ?? position.file)
    return other === undefined && !isReservedId(id) && !isTooLong(id)
  }

  const build = (element: Element, file: string): Block[] => {
    const [resolved] = withImagePaths(notes.resolve([element], file), file)
    if (resolved?.type !== 'element') return []
    const block = buildBlock(resolved, numbers)
    return block ? [block] : []
  }

  const sections = entries.map((entry): Section => {
    const { file, data, body } = entry
    const [title, ...blocks] = blocksOf(body)
    const id = idOfHeading(title)
    const claimed = claim(id, positionOfField(entry, 'title'), data.title)
    if (claimed) claim(titleId(id), positionOfField(entry, 'title'), data.title)
    for (const heading of blocks.filter((block) => rankOf(block) !== undefined)) {
      claim(idOfHeading(heading), positionOfNode(file, heading), plainText([heading]))
    }
    if (plainText(blocks) === '') {
      problems.push(
        error(
          'empty-section',
          { file },
          `The section “${data.title}” has no text.`,
          'Write its text below the second ---, or delete the file.',
        ),
      )
    }
    return {
      id,
      title: title ? plainText([title]) : data.title,
      editorial: data.editorial,
      aliases: [],
      flow: blocks.flatMap((block) => build(block, file)),
    }
  })
  return { sections, problems }
}

/** @returns the numbered paragraphs of some sections, in reading order */
export function paragraphsOf(sections: readonly Section[]): Paragraph[] {
  return sections.flatMap(({ flow }) => flow.filter((block) => block.kind === 'paragraph'))
}
