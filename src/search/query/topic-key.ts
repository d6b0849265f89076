/** Topics in the search index: a topic of many names is one word there. */

/** No word of any language begins or ends so. */
const EDGE = 'qx'

/**
 * @param slug a topic's slug
 * @returns the word under which Pagefind indexes every brief that names the topic, in any form: small
 *   letters alone, which Pagefind does not part, and none the beginning of another, for which it
 *   would find it, too
 */
export function topicKey(slug: string): string {
  const letters = slug
    .replace(/\d/g, (digit) => String.fromCodePoint('a'.charCodeAt(0) + Number(digit)))
    .replace(/[^a-z]/g, '')
  return EDGE + letters + EDGE
}
