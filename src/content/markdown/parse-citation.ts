/** The words of a citation: which works it names, and what is before and after each. */
import type { CitedWork } from '../../brief/model/reference.ts'
import { locatorIn } from './locator.ts'

const KEY =
  /(?<![\p{L}\p{N}\\])(-?)@(?:\{([^}\s]+)\}|([\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:[:.#$%&+?<>~/-][\p{L}\p{M}\p{N}_]+)*))/u

/** @returns whether a text has the key of a work outside code */
export const hasKey = (source: string): boolean => KEY.test(source.replace(/`[^`]*`/g, ''))

/**
 * @param source a citation as typed: `[see @a, p. 4; -@b]`, `@a`, `@a [p. 4; @b]`
 * @returns its works in order, at least one, and whether the author is part of the sentence
 */
export function parseCitation(source: string): { works: CitedWork[]; isNarrative: boolean } {
  if (source.startsWith('[')) {
    return { works: worksIn(partsOf(source.slice(1, -1))), isNarrative: false }
  }
  const [key, bracket] = split(source)
  const [first = '', ...others] = partsOf(bracket)
  // "@a [@b]" names another work; "@a [p. 4]" says where in this one.
  const own = KEY.test(first) ? '' : first
  const named = own === first ? others : [first, ...others]
  return { works: worksIn([`${key}, ${own}`, ...named]), isNarrative: true }
}

function split(source: string): [key: string, bracket: string] {
  const at = source.indexOf('[')
  return at === -1 ? [source, ''] : [source.slice(0, at).trimEnd(), source.slice(at + 1, -1)]
}

/** Separates at semicolons, except in braces and after a backslash. */
function partsOf(inside: string): string[] {
  return Array.from(inside.matchAll(/(?:\\[^]|\{[^}]*\}|[^;\\])+/g), ([part]) => part)
}

function worksIn(parts: readonly string[]): CitedWork[] {
  const works: CitedWork[] = []
  let before = ''
  for (const part of parts) {
    const match = KEY.exec(part)
    if (!match) {
      const last = works.at(-1)
      if (last) last.suffix += `; ${formatted(part)}`
      else before += `${part.trim()}; `
      continue
    }
    const [whole, minus, braced, bare] = match
    const prefix = formatted(before + part.slice(0, match.index))
    const { locator, label, rest } = locatorIn(part.slice(match.index + whole.length))
    works.push({
      ...{ key: braced ?? bare ?? '', prefix, locator, label },
      suffix: suffixOf(rest),
      hidesAuthor: minus === '-',
    })
    before = ''
  }
  return works
}

/** A suffix keeps its comma; words begin after a space. */
function suffixOf(rest: string): string {
  const words = formatted(rest)
  if (words === '' || words === ',') return ''
  return /^[,.;:)]/.test(words) ? words : ` ${words}`
}

/** Emphasis as the markup of CSL, escaped signs as they are, dashes. */
function formatted(words: string): string {
  return words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\*\*(\S(?:[^*]*\S)?)\*\*/g, '<b>$1</b>')
    .replace(/(?<!\\)\*(\S(?:[^*]*\S)?)\*/g, '<i>$1</i>')
    .replace(/(?<![\p{L}\p{N}\\])_(\S(?:[^_]*\S)?)_(?![\p{L}\p{N}])/gu, '<i>$1</i>')
    .replaceAll('--', '–')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
