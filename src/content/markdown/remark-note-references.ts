import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import { visit } from 'unist-util-visit'

/** The part of micromark's tokenizer context that remark-gfm keeps the known note labels in. */
interface FootnoteParser {
  parser: { gfmFootnotes?: Pick<string[], 'includes' | 'push'> }
}

/**
 * Makes `[^2]` a reference to `endnotes/2.md`, although that note is defined in another file.
 *
 * remark-gfm takes `[^2]` for a reference only where the same file defines the note, and leaves
 * it as literal text otherwise. A construct that runs ahead of it at every `[` tells its tokenizer
 * that all labels are defined, so code, escapes and tables stay right. Each reference becomes a
 * `<note-reference note="2">` element, to be numbered and linked when the brief is assembled; a
 * definition becomes a `<note-definition>` element, which the content check refuses.
 *
 * @returns a transform of the Markdown tree; it throws nothing
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

  return (tree, file) => {
    if (!String(file).includes('[^')) return
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') {
        const note = node.label ?? node.identifier
        node.data = { ...node.data, hName: 'note-reference', hProperties: { note }, hChildren: [] }
        // An unknown type makes remark-rehype follow the hints above, not its own footnotes.
        Object.assign(node, { type: 'noteReference', children: [] })
      } else if (node.type === 'footnoteDefinition') {
        const note = node.label ?? node.identifier
        node.data = { ...node.data, hName: 'note-definition', hProperties: { note } }
        Object.assign(node, { type: 'noteDefinition' })
      }
    })
  }
}
