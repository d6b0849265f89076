/** The citable passages of a brief, cut from the text that Pagefind stored of its page. */
import { pageParts } from '../../brief/model/address.ts'
import { parsePlaceId, type NumberedPlace } from '../../brief/model/place-id.ts'
import { isReferenceId } from '../../brief/model/reference-id.ts'
import type { IndexedPage, Result } from './engine.ts'

export type PassageKind = NumberedPlace['kind'] | 'section' | 'reference' | 'brief' | 'author'

export interface Passage {
  kind: PassageKind
  /** Fragment id; '' for the brief's title and standfirst. */
  id: string
  /** Title of the part of the brief that it belongs to. */
  section: string
  text: string
}

/** What a brief is shown with. */
export interface BriefRecord {
  /** Address of its page, with the base path. */
  url: string
  slug: string
  title: string
  /** Authors and year, in one line. */
  byline: string
  lang: string
}

export interface LoadedBrief extends BriefRecord {
  passages: Passage[]
}

/** What Pagefind 1.6 splits `content` by where it counts an anchor's `location`. */
const WORD_SEPARATORS = /[^\S\uFEFF]+/

/**
 * @returns the passages of a brief's page in order, without empty ones: it is cut at the elements with
 *   `data-pagefind-title`. A list or table without one belongs to the passage before it
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
    if (isReferenceId(id)) return { kind: 'reference', id, section, text }
    section = title
    return { kind: id === pageParts.author ? 'author' : 'section', id, section, text }
  })
  return [{ kind: 'brief' as const, id: '', section: '', text: head }, ...passages].filter(
    ({ text }) => text !== '',
  )
}

/**
 * @returns the record and the passages of a brief that Pagefind found
 * @throws if its text cannot be loaded
 */
export async function loadBrief(result: Result): Promise<LoadedBrief> {
  const known = loaded.get(result.id)
  if (known) return known
  const page = await result.data()
  const { title = '', byline = '', lang = 'en' } = page.meta
  const slug = page.url.replace(/\/$/, '').replace(/^.*\//, '')
  const brief = { url: page.url, slug, title, byline, lang, passages: passagesOf(page) }
  loaded.set(result.id, brief)
  return brief
}

/** By the id of the result, which changes with the text. */
const loaded = new Map<string, LoadedBrief>()
