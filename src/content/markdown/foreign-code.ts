/** Code that other systems read as markup, and that the site would print as it is typed. */
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { positionOfNode, warning, type Problem } from '../../brief/problems/problem.ts'

/** The end of a text before `code`: MyST's roles are {ref}`target`. */
const ROLE = /\{[a-z][\w:+-]*\}$/i

const ROLE_HINT =
  'Write [](#f1) or [](#some-heading) for a cross reference, [@key] for a citation, $$…$$ for a formula, and words without the braces.'

/** What the fence of a block of code says: whose markup it is, and what to write instead. */
const FENCES: readonly [info: RegExp, is: string, hint: string][] = [
  [
    /^(?:mermaid|plantuml|graphviz|dot|tikz)$/i,
    'a diagram that other systems draw',
    'Draw it as an image, and write :::figure.',
  ],
  [/^math$/i, 'a formula of GitHub', 'Write a formula between two lines $$.'],
  [
    /^\{[a-z]/i,
    'a block of MyST, or a program that other systems run',
    'Write :::figure, :::table or :::box[Title] and ::: below the text; of a program, write its result.',
  ],
]

/** @returns a warning for each role, each fenced block and each diagram of other systems in a body */
export function checkForeignCode(root: Root, file: string): Problem[] {
  const problems: Problem[] = []
  visit(root, 'element', (code, index, parent) => {
    if (code.tagName !== 'code' || !parent || index === undefined) return
    const report = (signs: string, is: string, hint: string) => {
      const message = `“${signs}” is ${is}: readers would see these characters.`
      problems.push(warning('foreign-markup', positionOfNode(file, code), message, hint))
    }
    const before = parent.children[index - 1]
    const [role] = (before?.type === 'text' && ROLE.exec(before.value)) || []
    if (role !== undefined) report(`${role}\`…\``, 'a role of MyST or Sphinx', ROLE_HINT)
    const info = infoOf(code)
    const fence = FENCES.find(([pattern]) => pattern.test(info))
    if (fence) report(`\`\`\`${info}`, fence[1], fence[2])
  })
  return problems
}

/** The first word after the signs of a fence. */
const infoOf = ({ properties }: Element): string =>
  (properties.className?.[0] ?? '').replace(/^language-/, '')
