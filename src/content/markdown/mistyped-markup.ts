/** Mistyped Markdown: characters that readers would see although the editor meant markup. */
import type { Slip } from './slip.ts'

const HEADING_HINT = 'Put a space after the last #. To show the characters themselves, write \\#.'

export const MISTYPED_MARKUP: readonly Slip[] = [
  {
    signs: /(?<!\\)\[\^[^\n\]]{0,20}\]?/g,
    code: 'note-reference-not-understood',
    is: 'not a note reference',
    hint: 'Write only the number, as in [^3]. To show the characters themselves, write \\[^.',
  },
  {
    // The text before the closing bracket may be long or contain emphasis.
    signs: /(?<!\\|\\\[[^[\]]*)\](?:\(| \((?=https?:|$))[^)\s]{0,60}\)?/g,
    code: 'markup-not-understood',
    is: 'not a link',
    hint: 'Write [words](address), without a space in the address or before it. To show the characters themselves, write \\[.',
  },
  {
    signs: /(?<!\\)\)\[(?=https?:|$)[^\]\s]{0,60}\]?/g,
    code: 'markup-not-understood',
    is: 'not a link',
    hint: 'Put the words in square brackets and the address in round ones: [words](address).',
  },
  {
    // After a word or number, two stars may be intended: 0.3** (significance).
    signs: /(?<=^|[\s“‘"'—–])\*\*(?!\*)(?:[^*\n]{0,60}\*\*)?/g,
    code: 'markup-not-understood',
    is: 'not strong emphasis',
    hint: 'Put ** directly before the first word and directly after the last. To show the stars themselves, write \\*\\*.',
  },
  {
    signs: /(?<=^|\n[ \t]{0,80})#{2,6}(?![#\s])\S{0,20}/g,
    code: 'markup-not-understood',
    is: 'not a heading',
    hint: HEADING_HINT,
  },
  {
    // A short line by itself; #MeToo may begin a sentence.
    signs: /^#\p{L}[^\n]{0,80}$(?<![.!?:;,…”"])/gu,
    inLines: true,
    code: 'markup-not-understood',
    is: 'not a heading',
    hint: HEADING_HINT,
  },
]
