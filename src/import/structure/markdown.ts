/** Writes Markdown that the project's own parser reads back as it is. */
import type { Nodes, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown, type Info, type Options, type State } from 'mdast-util-to-markdown'

/**
 * @param hasReferences whether `@key` would be a citation, so that other at signs need a backslash
 * @returns blocks as Markdown, which ends in a line break; '' without blocks
 */
export function markdownOf(blocks: readonly RootContent[], hasReferences: boolean): string {
  const options: Options = {
    extensions: [
      gfmToMarkdown({ tablePipeAlign: false }),
      mathToMarkdown({ singleDollarTextMath: false }),
      {
        handlers: {
          containerDirective: (
            node: ContainerDirective,
            _parent: unknown,
            state: State,
            info: Info,
          ) => {
            if (node.name === 'definitions') return definitionList(node, options)
            const exit = state.enter('containerDirective')
            const colons = ':'.repeat(3 + depthOf(node))
            const [label, ...rest] = node.children
            const isLabelled = label?.type === 'paragraph' && label.data?.directiveLabel === true
            const words = isLabelled ? `[${toMarkdown(label, options).trim()}]` : ''
            const inside = { ...node, children: isLabelled ? rest : node.children }
            const value = state.containerFlow(inside, info)
            exit()
            return `${colons}${node.name}${words}\n${value}\n${colons}`
          },
        },
        unsafe: [
          { character: ':', atBreak: true, after: '[:\\s]' },
          ...(hasReferences ? [{ character: '@', inConstruct: 'phrasing' as const }] : []),
        ],
      },
    ],
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    rule: '-',
  }
  return blocks.length === 0 ? '' : toMarkdown({ type: 'root', children: [...blocks] }, options)
}

/** Terms with their definitions below them, as Pandoc and PHP Markdown Extra write them. */
function definitionList({ children }: ContainerDirective, options: Options): string {
  const lines = children.map((child, index) => {
    if (child.type !== 'containerDirective') {
      return `${index === 0 ? '' : '\n'}${toMarkdown(child, options).trim()}`
    }
    const text = toMarkdown({ type: 'root', children: child.children }, options).trim()
    return `:   ${text.replaceAll(/\n(?=[^\n])/g, '\n    ')}`
  })
  return lines.join('\n')
}

/** How many directives are inside one another: the outer ones have more colons. */
function depthOf(node: Nodes): number {
  if (!('children' in node)) return 0
  const depths = node.children.map(
    (child: Nodes) => depthOf(child) + (child.type === 'containerDirective' ? 1 : 0),
  )
  return Math.max(0, ...depths)
}
