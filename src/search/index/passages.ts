/** The passages of a brief: what search finds and links to. */
import type { Block } from '../../brief/blocks/block.ts'
import { pageParts } from '../../brief/model/address.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { fullName } from '../../brief/model/full-name.ts'
import { plainText } from '../../brief/text/plain-text.ts'
import type { Passage } from '../query/index-format.ts'

/**
 * @param brief a brief
 * @returns its passages in reading order: title and standfirst, recommendations, sections with their
 *   paragraphs, endnotes, authors; without pull quotes, which only repeat. A list or table belongs
 *   to the passage before it
 */
export function passagesOf(brief: Brief): Passage[] {
  const { title, standfirst, containerTitle = '', authors, recommendations, endnotes } = brief
  const about = authors.map((one) => plainText(one.about)).join(' ')
  const passages: Passage[] = [
    {
      kind: 'brief',
      id: '',
      section: '',
      text: `${title}. ${standfirst.plain} ${containerTitle}`.trim(),
    },
    ...recommendations.map(({ id, plain }): Passage => ({
      kind: 'recommendation',
      id,
      section: '',
      text: plain,
    })),
    ...brief.sections.flatMap(passagesOfSection),
    ...endnotes.map(({ id, plain }): Passage => ({
      kind: 'endnote',
      id,
      section: '',
      text: plain,
    })),
    {
      kind: 'author',
      id: pageParts.author,
      section: authors.map(fullName).join(', '),
      text: about,
    },
  ]
  return passages.filter(({ text }) => text !== '')
}

function passagesOfSection({ id, title, flow }: Brief['sections'][number]): Passage[] {
  const passages: Passage[] = [{ kind: 'section', id, section: title, text: title }]
  for (const block of flow) {
    const last = passages.at(-1)
    const own = passageOfBlock(block, title)
    if (own) passages.push(own)
    else if (last && block.kind !== 'pull-quote' && block.plain !== '')
      last.text += ` ${block.plain}`
  }
  return passages
}

function passageOfBlock(block: Block, section: string): Passage | undefined {
  const { kind, plain: text } = block
  if (kind === 'paragraph') return { kind, id: block.id, section, text }
  if (kind === 'heading') return { kind: 'section', id: block.id, section: text, text }
  return undefined
}
