/** Spaces at the ends of marked words, which Markdown does not allow. */
import type { PhrasingContent } from 'mdast'

/**
 * Takes the spaces from the beginning and the end of the words that a mark has.
 *
 * @param children the words, which change
 * @returns the spaces, which belong outside of the mark; '' where there are none
 */
export function takeOuterSpaces(
  children: readonly PhrasingContent[],
): [before: string, after: string] {
  const [first, last] = [children[0], children.at(-1)]
  let [before, after] = ['', '']
  if (first?.type === 'text') {
    before = /^\s*/.exec(first.value)?.[0] ?? ''
    first.value = first.value.slice(before.length)
  }
  if (last?.type === 'text') {
    after = /\s*$/.exec(last.value)?.[0] ?? ''
    last.value = last.value.slice(0, last.value.length - after.length)
  }
  return [before, after]
}
