/** Share pages: the places of a brief that have their own page and social card. */
import { hasSharePage } from './address.ts'
import { blocksWithin, type Block } from '../blocks/block.ts'
import type { FigureImage } from '../blocks/figure.ts'
import { partsOfTable } from '../blocks/table.ts'
import { plainText } from '../text/plain-text.ts'
import type { Brief, Section, Summary } from './brief.ts'

/** A place with its own title, words and social card when it is shared. */
export interface SharedPlace {
  kind: 'summary' | 'section' | 'recommendation' | 'pull-quote' | 'figure' | 'table'
  /** Fragment id: `r3`, `q1`, `easier-said-than-done`. */
  id: string
  /** From 1, within its kind. */
  number: number
  /** Plain text: the title of a section, of a summary if it has one of its own; the words of any other place. */
  words: string
  /** The section itself, whose title may have a number. */
  section?: Section
  /** The first paragraph of a section, the text of a summary; empty for other places. */
  opening: string
  /** The images of a figure. */
  images?: FigureImage[]
}

export interface SharePage {
  /** The last part of its address: a fragment id, current or former. */
  id: string
  /** Fragment id of the place that it leads to. */
  target: string
  /** The place that it shows; `undefined` if the target has no words to share. */
  place: SharedPlace | undefined
}

type SharedParts = Pick<Brief, 'summary' | 'sections' | 'recommendations' | 'pullQuotes'>

/** @returns sections, recommendations, pull quotes, figures and tables, each kind in reading order */
export function sharedPlacesOf({ summary, sections, recommendations, pullQuotes }: SharedParts) {
  return [
    ...(summary ? [sharedSummary(summary)] : []),
    ...sections.map((section, index): SharedPlace => ({
      ...{ kind: 'section', id: section.id, number: index + 1 },
      ...{ words: section.title, section, opening: openingOf(section) },
    })),
    ...recommendations.map(({ id, number, plain }): SharedPlace => ({
      ...{ kind: 'recommendation', id, number, words: plain, opening: '' },
    })),
    ...pullQuotes.map(({ id, number, plain }): SharedPlace => ({
      ...{ kind: 'pull-quote', id, number, words: plain, opening: '' },
    })),
    ...sections.flatMap(({ flow }) => blocksWithin(flow).flatMap(shared)),
  ]
}

/**
 * @returns every share page of a brief. The page of a former address shows the place that replaced it; if
 *   that is a paragraph or a note, or the place was withdrawn, it only leads there
 */
export function sharePagesOf(
  brief: SharedParts & Pick<Brief, 'aliases' | 'withdrawn'>,
): SharePage[] {
  const places = new Map(sharedPlacesOf(brief).map((place) => [place.id, place]))
  const former = [...brief.aliases, ...brief.withdrawn.map(({ id }) => ({ id, target: id }))]
  return [
    ...[...places.values()].map((place) => ({ id: place.id, target: place.id, place })),
    ...former
      .filter(({ id }) => hasSharePage(id))
      .map(({ id, target }) => ({ id, target, place: places.get(target) })),
  ]
}

const sharedSummary = ({ id, title = '', plain }: Summary): SharedPlace => ({
  ...{ kind: 'summary', id, number: 1, words: title, opening: plain },
})

/** Figures and tables with a number. */
function shared(block: Block): SharedPlace[] {
  if (block.kind !== 'figure' && block.kind !== 'table') return []
  const { kind, id, number, plain } = block
  if (id === undefined || number === undefined) return []
  const caption = plainText(kind === 'figure' ? block.prose : partsOfTable(block).caption)
  const images = kind === 'figure' ? { images: block.images } : {}
  return [{ kind, id, number, words: caption === '' ? plain : caption, opening: '', ...images }]
}

function openingOf(section: Section): string {
  return section.flow.find(({ kind }) => kind === 'paragraph')?.plain ?? ''
}
