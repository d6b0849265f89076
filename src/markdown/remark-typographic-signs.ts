import type { Nodes, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'

/** Blocks whose text starts afresh: a quotation mark at their beginning opens. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell'])

/** A single straight quotation mark or apostrophe; two of one kind in a row are something else. */
const STRAIGHT = /(?<!")"(?!")|(?<!')'(?!')/g

/** What a quotation may begin behind: nothing, a space, a bracket, a dash, another quotation. */
const BEFORE_OPENING = /^$|[\s([{<\-‐-―“‘«"'/=+*]/u

/** The years of a decade: `the ’80s`. */
const DECADE = /^\d\ds(?![\p{L}\p{N}])/u

/** One sign, or several of the same, with no word behind it: what stands before it has ended. */
const SIGN_AND_NO_WORD = /^([^\s\p{L}\p{M}\p{N}])\1*(?!\1|[\p{L}\p{M}\p{N}])/u

/**
 * Sets the signs that keyboards lack: “ ” ‘ ’ — … for `"`, `'`, `--` and `...`, in text and not in
 * code. Source: SmartyPants (Gruber 2003). The plugin remark-smartypants does the same, and the
 * tests hold this one to it; but it parses all text into sentences, words and letters, which took
 * half of the time in which a library is read.
 *
 * @returns a transform of the Markdown tree
 */
export function remarkTypographicSigns() {
  return (tree: Root): void => {
    const texts: { node: Text; start: number }[] = []
    // One string of the whole file: a quotation may begin inside emphasis and end behind a link.
    let all = ''
    visit(tree, (node) => {
      if (node.type === 'text') texts.push({ node, start: all.length })
      all += contribution(node)
    })
    const quoted = all.replace(STRAIGHT, (sign, at: number) => {
      const opens = isOpening(all.charAt(at - 1), all.slice(at + 1, at + 40))
      if (sign === '"') return opens ? '“' : '”'
      return opens ? '‘' : '’'
    })
    for (const { node, start } of texts) {
      node.value = quoted
        .slice(start, start + node.value.length)
        .replace(/(?<!-)--(?!-)/g, '—')
        .replace(/\.{3,}|\.(?:\s+\.){2,}/g, '…')
        .replace(/(?<!`)``(?!`)/g, '“')
        .replace(/(?<!')''(?!')/g, '”')
    }
  }
}

/** Code stands for one word: what is in it is nobody's typography. */
function contribution(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode') return 'A'
  return BLOCKS.has(node.type) ? ' ' : ''
}

function isOpening(before: string, after: string): boolean {
  if (after === '' || /^\s/.test(after)) return false
  if (DECADE.test(after) || SIGN_AND_NO_WORD.test(after)) return false
  // “Relations”'s
  if (/^s(?![\p{L}\p{N}])/u.test(after) && /\S/.test(before)) return false
  return BEFORE_OPENING.test(before)
}
