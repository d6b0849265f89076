/**
 * The lists of what was last written, whether or not that site was published: one of cards, one of
 * doors.
 */
import { readKept, writeKept } from '../collections/kept-json.ts'
import type { Stamp } from './site-orders.ts'

/** What was written of a set, and what it was made of. */
export interface Written {
  key: string
  stamps: Stamp[]
}

/** What was written, set by set. */
export type Sets = Map<string, Written>

/** What there is a list of. */
export type Kind = 'cards' | 'doors'

/**
 * @param kind what was written
 * @param root the project's root
 * @returns the file that the list is kept in
 */
export const listOf = (kind: Kind, root: URL): URL => new URL(`.cache/written/${kind}.json`, root)

/**
 * @param list the file of a list
 * @returns what it says; nothing where it was cut short, or there is none
 * @throws where the disk fails otherwise
 */
export const readWritten = (list: URL): Sets =>
  new Map((readKept(list)(0) ?? []) as [string, Written][])

/**
 * @param list the file of a list
 * @param sets what was written
 * @throws where the disk fails
 */
export const keepWritten = (list: URL, sets: Sets): void => writeKept(list, [...sets])
