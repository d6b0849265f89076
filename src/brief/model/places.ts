/** Permalinks: the places of a brief that a reader may have linked to or cited. */
import { isReservedId } from './address.ts'
import type { Block, Brief, NoteReference } from './brief.ts'

export type PermalinkKind =
  'section' | 'paragraph' | 'recommendation' | 'endnote' | 'note-reference' | 'pull-quote'

export interface Permalink {
  /** Fragment id: `easier-said-than-done`, `p7`, `n2-ref`. */
  id: string
  kind: PermalinkKind
  /** The words that stand there; of a section all of its text, of a reference those around it. */
  plain: string
  /** Id of the paragraph that a note reference stands in. */
  within?: string
}

/**
 * @param brief a brief
 * @returns its permalinks; subheadings count as sections
 */
export function permalinksOf(
  brief: Pick<Brief, 'sections' | 'recommendations' | 'endnotes' | 'pullQuotes'>,
): Permalink[] {
  const of = (kind: PermalinkKind, places: readonly { id: string; plain: string }[]) =>
    places.map(({ id, plain }): Permalink => ({ id, kind, plain }))
  return [
    ...brief.sections.flatMap(({ id, title, flow }): Permalink[] => [
      { id, kind: 'section', plain: joined(title, flow) },
      ...subheadings(flow),
      ...flow.flatMap(placesIn),
    ]),
    ...of('recommendation', brief.recommendations),
    ...of('endnote', brief.endnotes),
    ...of('pull-quote', brief.pullQuotes),
  ]
}

/**
 * @param id the fragment id of a permalink, also of one that is no more
 * @returns what it leads to
 */
export function kindOf(id: string): PermalinkKind {
  if (!isReservedId(id)) return 'section'
  if (id.includes('-')) return 'note-reference'
  const kinds: Record<string, PermalinkKind> = {
    p: 'paragraph',
    r: 'recommendation',
    n: 'endnote',
    q: 'pull-quote',
  }
  return kinds[id.slice(0, 1)] ?? 'section'
}

/**
 * @param id the fragment id of a numbered place, e.g. `p7` or `n2-ref`
 * @returns its number, 0 where it has none
 */
export const numberIn = (id: string): number => Number(/^[pnrq](\d+)/.exec(id)?.[1] ?? 0)

function placesIn(block: Block): Permalink[] {
  if (block.kind === 'pull-quote') return []
  const { plain, noteReferences } = block
  const reference = ({ id }: NoteReference): Permalink => ({
    id,
    kind: 'note-reference',
    plain,
    ...(block.kind === 'paragraph' && { within: block.id }),
  })
  const references = noteReferences.map(reference)
  return block.kind === 'paragraph'
    ? [{ id: block.id, kind: 'paragraph', plain }, ...references]
    : references
}

/** Each subheading with what stands below it, up to the next one. */
function subheadings(flow: readonly Block[]): Permalink[] {
  return flow.flatMap((block, index): Permalink[] => {
    const id = headingId(block)
    if (id === undefined) return []
    const rest = flow.slice(index + 1)
    const next = rest.findIndex((one) => headingId(one) !== undefined)
    const below = next === -1 ? rest : rest.slice(0, next)
    return [{ id, kind: 'section', plain: joined(block.plain, below) }]
  })
}

/**
 * @param block a block of a section
 * @returns the id of the subheading that it is, or `undefined`
 */
export function headingId(block: Block): string | undefined {
  if (block.kind !== 'other') return undefined
  const [heading] = block.prose
  if (heading?.type !== 'element' || !/^h\d$/.test(heading.tagName)) return undefined
  const { id } = heading.properties
  return typeof id === 'string' ? id : undefined
}

/** Pull quotes only repeat, and may be moved without moving what they repeat. */
function joined(title: string, flow: readonly Block[]): string {
  const texts = flow.flatMap((block) => (block.kind === 'pull-quote' ? [] : block.plain))
  return `${title} — ${texts.join(' ')}`
}
