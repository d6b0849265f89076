import type { Element } from 'hast'
import type { Root } from 'mdast'
import { mathFromMarkdown, type InlineMath, type Math } from 'mdast-util-math'
import type { Plugin, Processor } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import {
  error,
  positionOfNode,
  warning,
  type Problem,
  type SourcePosition,
} from '../../brief/problems/problem.ts'
import { formulaSyntax } from './formula-syntax.ts'
import { formulaOf } from './mathml.ts'

/**
 * Makes `$$…$$` a formula, `<math>` with its TeX as `alttext`: displayed if it fills its lines, otherwise
 * within its text. Reports faults of its TeX.
 */
export const remarkFormulas: Plugin<[], Root> = function (this: Processor) {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), formulaSyntax]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mathFromMarkdown()]

  return (tree, file) => {
    visit(tree, (node) => {
      if (node.type !== 'math' && node.type !== 'inlineMath') return
      const result = formulaOf(node.value, node.type === 'math')
      file.data.problems?.push(...problemsOf(result, node, file))
      const { tagName, properties, children } = 'math' in result ? result.math : asText(node)
      node.data = { hName: tagName, hProperties: properties, hChildren: children }
    })
  }
}

/** A formula with a fault, as its TeX: the other checks go on. */
const asText = ({ value }: Math | InlineMath): Element => ({
  type: 'element',
  tagName: 'code',
  properties: {},
  children: [{ type: 'text', value }],
})

function problemsOf(
  result: ReturnType<typeof formulaOf>,
  node: Math | InlineMath,
  file: VFile,
): Problem[] {
  if ('fault' in result) {
    const position = positionIn(node, result.at, file)
    const hint = 'Correct the TeX between $$ and $$. To show the signs themselves, write \\$\\$.'
    return [
      error('formula-not-understood', position, `The formula is not right: ${result.fault}`, hint),
    ]
  }
  if (result.lost.length === 0) return []
  const message = `The formula sets styles that the site does not have: ${result.lost.join(', ')}.`
  const hint =
    'Leave out colours, \\raisebox and negative spaces; the formula is shown without them.'
  return [warning('formula-partly-shown', positionOfNode(file.path, node), message, hint)]
}

/** The position of an offset in a formula's TeX, which may be in a list or quotation. */
function positionIn(node: Math | InlineMath, at: number | undefined, file: VFile): SourcePosition {
  const whole = positionOfNode(file.path, node)
  if (at === undefined || whole.line === undefined) return whole
  const before = node.value.slice(0, at).split('\n')
  const { start, end } = node.position ?? {}
  const lines = String(file).slice(start?.offset, end?.offset).split('\n')
  const isFence = /^\$\$\s*$/.test(lines[0] ?? '')
  const index = before.length - 1 + (node.type === 'math' && isFence ? 1 : 0)
  const own = node.value.split('\n')[before.length - 1] ?? ''
  const found = (lines[index] ?? '').indexOf(own, index === 0 ? 2 : 0)
  if (found === -1) return whole
  const indent = index === 0 ? (whole.column ?? 1) - 1 : 0
  const column = indent + found + (before.at(-1) ?? '').length + 1
  return { file: file.path, line: whole.line + index, column }
}
