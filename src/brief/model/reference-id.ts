/** The fragment ids of the reference list, and the keys that they are made from. */

/**
 * A key that can be cited and be an address. Source: Pandoc User's Guide, "Citation syntax", without
 * the signs that addresses encode.
 */
const KEY = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*(?:[.:/+][\p{L}\p{M}\p{N}_-]+)*$/u

/** What follows a key in the ids of citations, and in the copy of an entry in the margin. */
const TAKEN = /-(?:cited(?:-\d+)?|side)$/

/** @returns whether a key can be cited */
export const isKey = (key: string): boolean => KEY.test(key) && !TAKEN.test(key)

/** @returns the fragment id of an entry of the reference list: `ref-wayne2017` */
export const referenceId = (key: string): string => `ref-${key}`

/** @returns the fragment id of a citation: `ref-wayne2017-cited` for the first, then `ref-wayne2017-cited-2` */
export const citationId = (key: string, occurrence: number): string =>
  `${referenceId(key)}-cited${occurrence === 1 ? '' : `-${occurrence}`}`

/** @returns whether an id is kept for the reference list */
export const isReferenceId = (id: string): boolean => id.startsWith('ref-')
