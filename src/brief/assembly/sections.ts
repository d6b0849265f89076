/** Sections: titled parts of the body, their paragraphs numbered through the whole brief. */
import type { Element } from 'hast'
import { isReservedId, isTooLong, LONGEST_ID, paragraphId, titleId } from '../model/address.ts'
import type { OtherBlock, Paragraph, Section } from '../model/brief.ts'
import type { SectionRecord } from '../model/front-matter.ts'
import type { NoteReferences } from './note-references.ts'
import { rankOf } from './headings.ts'
import { error, placeOfField, placeOfNode, type Place, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { blocksOf, plainText } from '../text/text.ts'

/**
 * Builds the sections of one brief, without pull quotes, which are placed later.
 *
 * @param entries the brief's section files, in order
 * @param notes counts the note references that are met
 * @returns the sections, and problems: an id that is taken twice or reserved, a section without text
 */
export function buildSections(
  entries: readonly Entry<SectionRecord>[],
  notes: NoteReferences,
): { sections: Section[]; problems: Problem[] } {
  const problems: Problem[] = []
  const fileOfId = new Map<string, string>()
  let paragraphs = 0

  const claim = (id: string, place: Place, heading: string): boolean => {
    // A heading without an address has a problem of its own.
    if (id === '') return false
    const other = fileOfId.get(id)
    if (other !== undefined) {
      problems.push(
        error(
          'duplicate-id',
          place,
          `“${heading}” makes the address #${id}, which a heading in ${other} already has.`,
          'Change one of the two titles.',
        ),
      )
    } else if (isReservedId(id)) {
      problems.push(
        error(
          'reserved-id',
          place,
          `“${heading}” makes the address #${id}, which the site uses for something else.`,
          'Change the title.',
        ),
      )
    }
    if (isTooLong(id)) {
      problems.push(
        error(
          'address-too-long',
          place,
          `“${heading.slice(0, 40)}…” makes an address that is longer than ${LONGEST_ID} bytes.`,
          'Shorten the title.',
        ),
      )
    }
    fileOfId.set(id, other ?? place.file)
    return other === undefined && !isReservedId(id) && !isTooLong(id)
  }

  const build = (block: Element, file: string): Paragraph | OtherBlock => {
    const { prose, references } = notes.resolve([block], file)
    const plain = plainText(prose)
    if (block.tagName !== 'p')
      return { kind: 'other', prose, plain, aliases: [], noteReferences: references }
    paragraphs += 1
    const [paragraph] = prose
    return {
      kind: 'paragraph',
      number: paragraphs,
      id: paragraphId(paragraphs),
      prose: paragraph?.type === 'element' ? paragraph.children : [],
      plain,
      aliases: [],
      noteReferences: references,
      recommendations: [],
      pullQuotes: [],
    }
  }

  const sections = entries.map((entry): Section => {
    const { file, data, body } = entry
    const [title, ...blocks] = blocksOf(body)
    const id = idOf(title)
    const claimed = claim(id, placeOfField(entry, 'title'), data.title)
    if (claimed) claim(titleId(id), placeOfField(entry, 'title'), data.title)
    for (const heading of blocks.filter((block) => rankOf(block) !== undefined)) {
      claim(idOf(heading), placeOfNode(file, heading), plainText([heading]))
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
      flow: blocks.map((block) => build(block, file)),
    }
  })
  return { sections, problems }
}

/**
 * @param sections a brief's sections
 * @returns its numbered paragraphs, in reading order
 */
export function paragraphsOf(sections: readonly Section[]): Paragraph[] {
  return sections.flatMap(({ flow }) => flow.filter((block) => block.kind === 'paragraph'))
}

/** rehype-slug has given every heading one. */
function idOf(heading: Element | undefined): string {
  const id = heading?.properties['id']
  return typeof id === 'string' ? id : ''
}
