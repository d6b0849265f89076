import type { Element, Properties } from 'hast'
import type { Literal, Root } from 'mdast'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Plugin, Processor } from 'unified'
import { visit } from 'unist-util-visit'
import { citationSyntax } from './citation-syntax.ts'
import { parseCitation } from './parse-citation.ts'

/** A citation in a Markdown tree. */
interface CitationNode extends Literal {
  type: 'citation'
  /** As typed. */
  value: string
  data: { hName: string; hProperties: Properties; hChildren: Element[] }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode
  }
  interface RootContentMap {
    citation: CitationNode
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation'
    citationData: 'citationData'
    citationJoint: 'citationJoint'
  }
}

const fromMarkdown: FromMarkdown = {
  enter: {
    citation(token) {
      const value = this.sliceSerialize(token)
      this.enter({ type: 'citation', value, data: elementsOf(value) }, token)
    },
  },
  exit: {
    citation(token) {
      this.exit(token)
    },
  },
}

/**
 * Makes each `[@key]` and `@key` a `<citation>` with one `<cited-work>` a work, which
 * assembly/cite-brief.ts replaces by what the brief's style prints. For briefs with references only:
 * elsewhere @ is a sign like others.
 */
export const remarkCitations: Plugin<[], Root> = function (this: Processor) {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(citationSyntax)
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(fromMarkdown)

  return (tree) => {
    visit(tree, ['link', 'linkReference'], (link) => {
      // A name with @ may be the text of a link.
      visit(link, 'citation', (node, index, parent) => {
        if (index === undefined || !parent || node.value.startsWith('[')) return
        parent.children[index] = { type: 'text', value: node.value, position: node.position }
      })
    })
  }
}

function elementsOf(typed: string): CitationNode['data'] {
  const { works, isNarrative } = parseCitation(typed)
  return {
    hName: 'citation',
    hProperties: { isNarrative },
    hChildren: works.map((work) => ({
      type: 'element',
      tagName: 'cited-work',
      properties: { ...work },
      children: [],
    })),
  }
}
