/** The citable places of a brief, as the search index keeps them. */
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

/**
 * A passage as it is sent: its fragment id, the title of its part of the brief where the passage
 * before it has another, its text, and its kind where the id does not tell it.
 */
export type PassageRow = [id: string, section: string, text: string, kind?: PlaceKind]

const KINDS: Record<string, PlaceKind> = { p: 'paragraph', r: 'recommendation', n: 'endnote' }

/**
 * @param rows a brief's passages as they are sent
 * @returns the same, each with its kind and number
 */
export function passagesIn(rows: readonly PassageRow[]): Passage[] {
  let section = ''
  return rows.map(([id, title, text, kind = 'section']): Passage => {
    section = title || section
    const [, letter, digits] = /^([prn])(\d+)$/.exec(id) ?? []
    if (letter === undefined) return { id, section, text, kind }
    return { id, section, text, kind: KINDS[letter] ?? 'section', number: Number(digits) }
  })
}
