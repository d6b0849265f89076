/** Values of the front matter that are not what an editor sees in the file. */
import { isScalar, visit, type Document, type LineCounter, type Scalar } from 'yaml'
import { warning, type Problem } from '../../brief/problems/problem.ts'
import { checkCharacters } from '../files/characters.ts'
import type { SourceFile } from '../files/source-file.ts'
import { placeOfRange } from './yaml-document.ts'

/**
 * @param document the front matter of a file
 * @param source the file
 * @param lines the front matter's lines
 * @returns problems: a text of which YAML cuts off what stands behind ` #`, and characters that no
 *   text may hold, written as YAML allows between double quotation marks (`\u202e`)
 */
export function checkValues(
  document: Document,
  { file, yaml }: SourceFile,
  lines: LineCounter,
): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || !isText(node)) return
      const [start, end, whole] = node.range
      const place = { file, ...placeOfRange([start, end], lines) }
      const remark = yaml.slice(end, whole).split('\n', 1)[0] ?? ''
      if (node.type === 'PLAIN' && remark.trimStart().startsWith('#')) {
        const from = end + remark.indexOf('#')
        const where = { file, ...placeOfRange([from, end + remark.trimEnd().length], lines) }
        const message = 'What stands behind # is taken for a remark and is not read.'
        const hint = 'Put the value in "quotes"; or, if it is a remark, on a line of its own.'
        problems.push(warning('remark-behind-value', where, message, hint))
      }
      if (node.type === 'QUOTE_DOUBLE' && yaml.slice(start, end).includes('\\')) {
        for (const problem of checkCharacters(file, node.value)) {
          problems.push({ ...problem, ...place })
        }
      }
    },
  })
  return problems
}

const isText = (node: Scalar): node is Scalar<string> & { range: NonNullable<Scalar['range']> } =>
  isScalar<string>(node) && typeof node.value === 'string' && Boolean(node.range)
