/**
 * Keeps lines from beginning with a dash and from ending in the first syllable of a compound, such as
 * “vis-à-” or “U.S.-”. Spans that do not break hold the signs together. Unlike joiners and no-break
 * hyphens they leave the text as it is: copied, searched and linked words stay the author's.
 */
import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Prose } from '../../brief/model/text.ts'
import { plainText } from '../../brief/text/plain-text.ts'

const UNBROKEN = 'unbroken'

/** Elements whose text breaks anywhere or nowhere: sources, formulas, addresses of notes. */
const LEFT_ALONE = new Set(['pre', 'code', 'math', 'note-reference'])

/** Words with a hyphen at which a line may break only after this many letters. */
const SHORT_START = 4

/** @returns a span that does not break (site/frame.css) */
export const unbroken = (...children: (ElementContent | string)[]): Element =>
  h('span', { className: [UNBROKEN] }, children)

/** @returns whether the element is a span of `unbroken` */
export const isUnbroken = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes(UNBROKEN)

/** @returns running text with spans around dashes and short starts of compounds */
export function keepLinesWhole(prose: Prose): ElementContent[] {
  const kept: ElementContent[] = []
  for (const node of prose) {
    if (node.type === 'text') kept.push(...wrapSigns(joinDash(node.value, kept)))
    else if (node.type !== 'element' || isUnbroken(node) || LEFT_ALONE.has(node.tagName)) {
      kept.push(node)
    } else kept.push({ ...node, children: keepLinesWhole(node.children) })
  }
  return kept
}

/** @returns the HTML of a title, with the same spans */
export const titleToHtml = (text: string): string => toHtml(titleNodes(text))

/** Like `titleToHtml`; returns the nodes. */
export const titleNodes = (text: string): ElementContent[] =>
  keepLinesWhole([{ type: 'text', value: text }])

/** @returns the HTML of a reference with the same spans */
export const referenceToHtml = (html: string): string => toHtml(referenceNodes(html))

/** Like `referenceToHtml`; returns the nodes. */
export const referenceNodes = (html: string): ElementContent[] =>
  keepLinesWhole(fromHtml(html, { fragment: true }).children.filter(isContent))

const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype'

/**
 * Joins a dash at the start of a text, or a hyphen and the letter after it, to a short element before
 * it, such as an acronym, and returns the rest.
 */
function joinDash(text: string, kept: ElementContent[]): string {
  const before = kept.at(-1)
  const [sign] = /^(?:[–—]|[-‐]\p{L})/u.exec(text) ?? []
  if (sign === undefined || before?.type !== 'element') return text
  if (isUnbroken(before)) before.children.push({ type: 'text', value: sign })
  else if (/^\S{1,12}$/u.test(plainText([before]))) kept.splice(-1, 1, unbroken(before, sign))
  else return text
  return text.slice(sign.length)
}

function wrapSigns(text: string): ElementContent[] {
  const nodes: ElementContent[] = []
  const addText = (value: string) => {
    if (value !== '') nodes.push({ type: 'text', value })
  }
  let end = 0
  for (const [from, to] of rangesOf(text)) {
    addText(text.slice(end, from))
    nodes.push(unbroken(text.slice(from, to)))
    end = to
  }
  addText(text.slice(end))
  return nodes
}

/** @returns where a line must not break, as offsets in the text; ranges that touch become one */
function rangesOf(text: string): [from: number, to: number][] {
  const ranges: [from: number, to: number][] = []
  for (const { 0: sign, index } of text.matchAll(/[-‐–—]/gu)) {
    const before = text.slice(0, index)
    const after = text.slice(index + 1)
    const range = /[-‐]/.test(sign) ? aroundHyphen(before, after) : undefined
    const [left, right] = range ?? aroundDash(sign, before, after)
    if (left === 0) continue
    const last = ranges.at(-1)
    if (last && last[1] >= index - left) last[1] = index + 1 + right
    else ranges.push([index - left, index + 1 + right])
  }
  return ranges
}

/** How much before and after a sign stays with it; nothing before it: the line may break. */
type Kept = [left: number, right: number]

/** A dash stays with the word before it; one that opens a parenthesis also with the word after it. */
function aroundDash(sign: string, before: string, after: string): Kept {
  const [left = ''] = /\S\s*$/u.exec(before) ?? []
  const opens = /\s$/.test(before) && /^\S/.test(after)
  if (/[-‐]/.test(sign) && !/\s$/.test(before)) return [0, 0]
  return [left.length, opens ? 1 : 0]
}

/** A hyphen within a word: a short start, or an end of one letter, stays with the rest. */
function aroundHyphen(before: string, after: string): Kept | undefined {
  const [start = ''] = /[^\s–—\-‐]+$/u.exec(before) ?? []
  const [rest = ''] = /^[\p{L}\p{N}]+/u.exec(after) ?? []
  if (start === '' || rest === '') return undefined
  const letters = start.replace(/[^\p{L}\p{N}]/gu, '')
  const isAddress = /[/@:]\S*$/.test(before)
  const short = letters.length <= SHORT_START || rest.length === 1
  return short && !isAddress ? [1, 1] : [0, 0]
}
