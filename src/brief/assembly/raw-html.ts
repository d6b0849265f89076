/** HTML in a text, and what to write instead. */
import type { Nodes } from 'hast'
import { error, positionOfNode, type Problem } from '../problems/problem.ts'

/** What to write instead of an element, by its name. */
const INSTEAD: Readonly<Record<string, string>> = {
  img: 'It is an image: write ![What it shows](figures/name.png) in a paragraph of its own, or :::figure for one with a caption, and put the file into the folder figures.',
  figure:
    'Write :::figure, the image as ![What it shows](figures/name.png), an empty line, the caption, and ::: below it.',
  svg: 'Save the drawing as a file in the folder figures, and write ![What it shows](figures/name.svg).',
  iframe: 'The site shows nothing from elsewhere: write a link, [words](https://…).',
  video: 'The site shows nothing from elsewhere: write a link, [words](https://…).',
  table: 'Write a table of Markdown: a row | a | b |, a line | --- | --- | and more rows.',
  br: 'Write <br> within a line, or begin a new paragraph after an empty line.',
  hr: 'Write *** on a line of its own.',
  p: 'Put an empty line between paragraphs.',
  b: 'Write **words**.',
  strong: 'Write **words**.',
  i: 'Write *words*.',
  em: 'Write *words*.',
  a: 'Write [words](https://…) for a link. Headings and paragraphs have addresses by themselves.',
  sup: 'Write [^1] for a note. Raised letters are between <sup> and </sup> in one line, without attributes.',
  sub: 'Lowered letters are between <sub> and </sub> in one line, without attributes.',
  details: 'Write :::box[Title], and ::: below the text.',
  aside: 'Write :::box[Title], and ::: below the text.',
  blockquote: 'Put > before each line of the quotation.',
  ul: 'Put a hyphen and a space before each item of the list.',
  ol: 'Put 1. and a space before each item of the list.',
  script: 'The site runs no scripts from a text: remove it.',
  style: 'The site sets the looks of a text: remove it.',
}

/** @returns the problem of raw HTML in a body, which says what to write instead */
export function rawHtml(node: Nodes & { value: string }, file: string): Problem {
  const [shown = ''] = node.value.split('\n')
  const message = `HTML is not allowed: ${Array.from(shown).slice(0, 40).join('')}`
  return error('raw-html', positionOfNode(file, node), message, hintFor(shown, node.value))
}

function hintFor(shown: string, all: string): string {
  if (shown.includes('<!--')) return 'Put the comment on lines of its own, from <!-- to -->.'
  const [, first = ''] = /^\s*<\/?([a-z][a-z0-9]*)/i.exec(shown) ?? []
  // An image is often alone in a <div> or <p>.
  const name = /<img\b/i.test(all) ? 'img' : first.toLowerCase()
  const instead = INSTEAD[name] ?? 'Use Markdown instead.'
  return `${instead} To show the characters themselves, put a backslash before <.`
}
