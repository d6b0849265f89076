/** Slugs: names of files and folders that become addresses. */
import { error, type Problem } from '../problems/problem.ts'
import { fold } from '../text/words.ts'

/** In characters: short enough to read out, and for every file system. */
const MAX_SLUG = 100

const FIT = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * @param text a title or a name, in any script
 * @returns a slug of lower-case letters a to z, digits and single hyphens; at most 60 characters, cut
 *   between words; '' if the text has no Latin letters or digits
 */
export function slugOf(text: string): string {
  const words = fold(text.replace(/ß/g, 'ss').replace(/[øØ]/g, 'o'))
    .replace(/[łŁ]/g, 'l')
    .replace(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= 60) break
    slug += slug === '' ? word.slice(0, 60) : `-${word}`
  }
  return slug
}

/** @returns the problem that the name of a folder or file cannot be part of an address, or none */
export function checkSlug(
  slug: string,
  what: 'folder' | 'file',
  { file }: { file: string },
): Problem[] {
  if (slug.length > MAX_SLUG) {
    const message = `The ${what} name “${slug.slice(0, 30)}…” has ${slug.length} characters.`
    const hint = `Use at most ${MAX_SLUG}, because it becomes an address.`
    return [error('unfit-slug', { file }, message, hint)]
  }
  if (FIT.test(slug)) return []
  const better = slugOf(slug)
  const rule = 'Use small letters a to z, digits and single hyphens'
  const hint = better === '' ? `${rule}.` : `${rule}: ${better}.`
  const message = `The ${what} name “${slug}” cannot be part of an address.`
  return [error('unfit-slug', { file }, message, hint)]
}
