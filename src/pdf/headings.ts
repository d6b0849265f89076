/** Headings as Typst's markup. */
import { call, words } from './typst.ts'
import { marks, type Writing } from './writing.ts'

interface Heading {
  /** Ids of its place, the present one first. Only a heading that has one is in the contents. */
  ids: readonly string[]
  /** 1 for a part, 2 for a section, 3 and more for subheadings. */
  rank: number
  /** Its number: `1.2`; '' for none. */
  label?: string
  /** Its words as markup. */
  title: string
}

/**
 * @returns the markup of a heading. No level is left out, as PDF/UA-1 demands: a heading is at most one level
 *   below the one before it. Source: ISO 14289-1, 7.4.2
 */
export function headingOf({ ids, rank, label = '', title }: Heading, writing: Writing): string {
  const depth = rank - writing.partRank + 1
  const level = Math.max(1, Math.min(depth, writing.lastLevel + 1))
  writing.lastLevel = level
  const [id, ...former] = ids.filter((one) => !writing.places.has(one))
  if (id !== undefined) writing.places.add(id)
  const number = label === '' ? '' : call('heading-number', {}, words(label)) + words(' ')
  const options = { id, rank, level, listed: ids.length > 0 }
  return `${call('titled', options, number + title)}${marks(former, writing)}\n`
}
