import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import { visit } from 'unist-util-visit'

/** The part of micromark's tokenizer context where remark-gfm keeps the labels of defined notes. */
interface FootnoteParser {
  parser: { gfmFootnotes?: Pick<string[], 'includes' | 'push'> }
}

/**
 * Makes `[^2]` a `<note-reference note="2">`, which the brief's assembly numbers, and a definition a
 * `<note-definition>`, which the check reports. remark-gfm leaves `[^2]` as text unless the same file
 * defines the note, so a construct that runs before it at every `[` makes its tokenizer believe that
 * all labels are defined; code, escapes and tables stay right.
 */
export const remarkNoteReferences: Plugin<[], Root> = function (this: Processor) {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({
    text: {
      [91 /* [ */]: {
        name: 'noteReferenceElsewhere',
        tokenize(_effects, _ok, nok) {
          const { parser } = this as unknown as FootnoteParser
          parser.gfmFootnotes = { includes: () => true, push: () => 0 }
          return nok
        },
      },
    },
  })

  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') {
        const note = node.label ?? node.identifier
        node.data = { ...node.data, hName: 'note-reference', hProperties: { note }, hChildren: [] }
        // With an unknown type, remark-rehype uses these hints instead of its own footnotes.
        Object.assign(node, { type: 'noteReference', children: [] })
      } else if (node.type === 'footnoteDefinition') {
        const note = node.label ?? node.identifier
        node.data = { ...node.data, hName: 'note-definition', hProperties: { note } }
        Object.assign(node, { type: 'noteDefinition' })
      }
    })
  }
}
