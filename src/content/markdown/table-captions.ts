/** Captions of tables in the syntax of Pandoc, which readers would see with their `Table:`. */
import type { Element, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import { positionOfNode, warning, type Problem } from '../../brief/problems/problem.ts'
import { plainText } from '../../brief/text/plain-text.ts'

const CAPTION = /^(?:Table)?:\s/

/** @returns a warning for each paragraph or last row beside a table that is a caption in Pandoc */
export function checkTableCaptions(root: Root, file: string): Problem[] {
  const problems: Problem[] = []
  visit(root, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return
    const before = parent.children.slice(0, index).findLast(isBlock)
    const after = parent.children.slice(index + 1).find(isBlock)
    for (const caption of [before, after, lastRow(table)]) {
      if (!caption || !CAPTION.test(plainText([caption]))) continue
      const [shown = ''] = /^.{0,40}/u.exec(plainText([caption])) ?? []
      problems.push(
        warning(
          'foreign-markup',
          positionOfNode(file, caption),
          `“${shown}” is a caption in Pandoc: readers would see these characters.`,
          'Write :::table above the table, then the caption, an empty line and the table, and ::: below it.',
        ),
      )
    }
  })
  return problems
}

const isElement = (node: RootContent): node is Element => node.type === 'element'

const isBlock = (node: RootContent): node is Element =>
  isElement(node) && (node.tagName === 'p' || node.tagName === 'table')

/** The last row of a table if only its first cell has words. */
function lastRow(table: Element): Element | undefined {
  const row = table.children.findLast(isElement)?.children.findLast(isElement)
  const cells = row?.children.filter(isElement) ?? []
  return cells.slice(1).every((cell) => plainText([cell]) === '') ? row : undefined
}
