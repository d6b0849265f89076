/** Headings as Typst's markup. */
import { call, words } from './typst.ts'
import type { Writing } from './writing.ts'

interface Heading {
  /** Ids of its place, the present one first. */
  ids: readonly string[]
  /** 1 for a part, 2 for a section, 3 and more for subheadings. */
  rank: number
  /** Its number: `1.2`; '' for none. */
  label: string
  /** Its words as markup. */
  title: string
  /** Whether the contents list it. */
  isListed: boolean
}

/**
 * @param heading a heading
 * @param writing the document, which knows the level of the heading before
 * @returns its markup. No level is left out, as PDF/UA-1 demands: a heading is at most one level below the
 *   one before it. Source: ISO 14289-1, 7.4.2
 */
export function headingOf(heading: Heading, writing: Writing): string {
  const { ids, rank, label, title, isListed } = heading
  const depth = rank - writing.partRank + 1
  const level = Math.max(1, Math.min(depth, writing.lastLevel + 1))
  writing.lastLevel = level
  const [id, ...former] = ids.filter((one) => !writing.places.has(one))
  for (const one of id === undefined ? [] : [id]) writing.places.add(one)
  const number = label === '' ? '' : call('heading-number', {}, words(label)) + words(' ')
  return `${call('titled', { id, rank, level, listed: isListed }, number + title)}${former
    .map((one) => {
      writing.places.add(one)
      return call('mark', { id: one })
    })
    .join('')}\n`
}
