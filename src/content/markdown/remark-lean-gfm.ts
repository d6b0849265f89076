import type { Data, Processor } from 'unified'

type Syntax = NonNullable<Data['micromarkExtensions']>[number]

/**
 * What every bare address has, or an escape or a character reference in its place; and every table,
 * which has a `:` at its row of hyphens where it is no more than one column without `|`.
 */
const SIGNS = /[@&\\|]|www|:\/\/|:-|-:/i

/** remark-gfm's constructs that look at every letter, and at every line. */
const SEARCHING = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink', 'table'])

/**
 * @param body a file's text below its front matter
 * @returns whether it holds neither a table nor an address that GFM takes for a link although
 *   nothing marks it as one. Source: GFM, 4.10 and 6.9
 */
export const isLean = (body: string): boolean => !SIGNS.test(body)

/**
 * Takes out of remark-gfm, which stands before it, the search for tables and bare addresses. A lean
 * text is parsed in little more than half the time, and to the same tree.
 */
export function remarkLeanGfm(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = data.micromarkExtensions?.map(withoutSearch) ?? []
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .filter(({ enter }) => !enter?.['literalAutolink'])
}

const withoutSearch = (syntax: Syntax): Syntax => ({
  ...syntax,
  ...(syntax.flow && { flow: others(syntax.flow) }),
  ...(syntax.text && { text: others(syntax.text) }),
})

function others(constructs: NonNullable<Syntax['text']>): typeof constructs {
  const kept = Object.entries(constructs).flatMap(([code, some]) => {
    const left = [some ?? []].flat().filter(({ name = '' }) => !SEARCHING.has(name))
    return left.length > 0 ? [[code, left] as const] : []
  })
  return Object.fromEntries(kept)
}
