/** Values that YAML reads differently from what an editor sees in the file. */
import { isScalar, visit, type Scalar } from 'yaml'
import { warning, type Problem } from '../../brief/problems/problem.ts'
import { checkCharacters } from '../files/characters.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { ReadYaml } from './yaml-document.ts'

/**
 * @returns problems of front matter: text that YAML drops as a comment after ` #`, and unwanted characters
 *   that are written as escapes between double quotes (`\u202e`)
 */
export function checkValues(
  { document, positionOf }: ReadYaml,
  { file, yaml }: SourceFile,
): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || !isText(node)) return
      const [start, end, whole] = node.range
      const [comment = ''] = yaml.slice(end, whole).split('\n', 1)
      if (node.type === 'PLAIN' && comment.trimStart().startsWith('#')) {
        const range = [end + comment.indexOf('#'), end + comment.trimEnd().length]
        const message = 'YAML takes the text after # as a comment, so the site does not read it.'
        const hint = 'Put quotes around the whole value, or move the comment to a line of its own.'
        problems.push(warning('remark-behind-value', positionOf(range), message, hint))
      }
      if (node.type === 'QUOTE_DOUBLE' && yaml.slice(start, end).includes('\\')) {
        for (const problem of checkCharacters(file, node.value)) {
          problems.push({ ...problem, ...positionOf([start, end]) })
        }
      }
    },
  })
  return problems
}

const isText = (node: Scalar): node is Scalar<string> & { range: NonNullable<Scalar['range']> } =>
  isScalar<string>(node) && typeof node.value === 'string' && Boolean(node.range)
