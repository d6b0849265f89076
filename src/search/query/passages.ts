/** The citable passages of a brief, cut from the text that Pagefind stored of its page. */
import { pageParts } from '../../brief/model/address.ts'
import { parsePlaceId, type NumberedPlace } from '../../brief/model/place-id.ts'
import type { IndexedPage } from './engine.ts'

export type PassageKind = NumberedPlace['kind'] | 'section' | 'brief' | 'author'

export interface Passage {
  kind: PassageKind
  /** Fragment id; '' for the brief's title and standfirst. */
  id: string
  /** Title of the part of the brief that it belongs to. */
  section: string
  text: string
}

/** What Pagefind 1.6 splits `content` by where it counts an anchor's `location`. */
const WORD_SEPARATORS = /[^\S\uFEFF]+/

/**
 * Cuts a page at the elements with `data-pagefind-title`. A list or table without one belongs to
 * the passage before it.
 *
 * @param page a brief's page
 * @returns its passages in the order of the page, without empty ones
 */
export function passagesOf({ content, anchors, meta }: IndexedPage): Passage[] {
  const words = content.split(WORD_SEPARATORS)
  const places = anchors.filter(({ title }) => title !== undefined)
  const starts = places.map(({ location }) => location)
  const head = `${words.slice(0, starts[0]).join(' ')} ${meta['container'] ?? ''}`.trim()
  let section = ''
  const passages = places.map(({ id, title = '' }, index): Passage => {
    const text = words.slice(starts[index], starts[index + 1]).join(' ')
    const kind = parsePlaceId(id)?.kind
    if (kind) return { kind, id, section, text }
    section = title
    return { kind: id === pageParts.author ? 'author' : 'section', id, section, text }
  })
  return [{ kind: 'brief' as const, id: '', section: '', text: head }, ...passages].filter(
    ({ text }) => text !== '',
  )
}
