/** The file of references of a document. */
import { lost, type Loss } from '../source.ts'

/** @returns BibTeX without the entries whose key another before them has, which `losses` gets */
export function withoutCopies(text: string, losses: Loss[]): string {
  const keys = new Set<string>()
  const entries = text.split(/^(?=[ \t]*@)/m).filter((entry) => {
    const key = /^\s*@(?!comment|string|preamble)\w+\s*[{(]\s*([^\s,]+)/i.exec(entry)?.[1]
    if (key === undefined || !keys.has(key)) return keys.add(key ?? '')
    const advice = 'The first work with this key is in references.bib. Look whether it is the same.'
    losses.push({ ...lost('works whose key another has', key, advice, 'references'), words: '' })
    return false
  })
  return entries.join('')
}
