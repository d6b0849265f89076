/** What Pagefind keeps of a brief, parted into its citable places again. */
import { pageParts } from '../brief/address.ts'
import type { ResultData } from './engine.ts'

export type PlaceKind = 'section' | 'paragraph' | 'recommendation' | 'endnote' | 'brief' | 'author'

export interface Passage {
  kind: PlaceKind
  /** The number in its id, for kinds that have one. */
  number?: number
  /** Fragment id; '' for the brief's title and standfirst. */
  id: string
  /** The part of the brief that it stands in. */
  section: string
  text: string
}

const KINDS: Record<string, PlaceKind> = { p: 'paragraph', r: 'recommendation', n: 'endnote' }

/**
 * @param data what Pagefind keeps of one brief: its words, and at which word each place begins
 * @returns the brief's passages, in order
 */
export function passagesIn({ content, anchors }: ResultData): Passage[] {
  const words = content.split(/\s+/)
  const starts = [{ id: '', location: 0, title: '', text: '' }, ...anchors]
  return starts.map(({ id, location, title, text }, index): Passage => {
    const end = starts[index + 1]?.location ?? words.length
    const common = { id, section: title ?? text, text: words.slice(location, end).join(' ') }
    const [, letter, digits] = /^([prn])(\d+)$/.exec(id) ?? []
    if (letter === undefined) return { ...common, kind: kindOf(id) }
    return { ...common, kind: KINDS[letter] ?? 'section', number: Number(digits) }
  })
}

function kindOf(id: string): PlaceKind {
  if (id === '') return 'brief'
  return id === pageParts.author ? 'author' : 'section'
}
