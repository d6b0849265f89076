import type { Blockquote, Paragraph, Root } from 'mdast'
import { directiveFromMarkdown, type ContainerDirective } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import type { Construct } from 'micromark-util-types'
import type { Plugin, Processor } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { alertKinds } from '../../brief/blocks/box.ts'
import { error, positionOfNode, type Problem } from '../../brief/problems/problem.ts'
import { lineAround } from '../../brief/text/line-positions.ts'
import { nearest } from '../../brief/text/nearest.ts'

/** The blocks with their settings: `:::figure{decorative}`. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  figure: ['decorative'],
  table: [],
  box: [],
}

/**
 * Makes `:::figure`, `:::table`, `:::box[Title]` and GitHub's alerts (`> [!NOTE]`) a `<figure-block>`,
 * `<table-block>` or `<box-block>` with its label as `<block-title>`, and reports what it does not know.
 * Only the container form of directives is enabled: the text form takes words such as 3:1 from the text.
 */
export const remarkContainers: Plugin<[], Root> = function (this: Processor) {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ flow: { [58 /* : */]: containerForm() } })
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(directiveFromMarkdown())

  return (tree, file) => {
    let isForeign = false
    visit(tree, (node) => {
      if (node.type === 'containerDirective') {
        file.data.problems?.push(...problemsOf(node, file))
        makeBlock(node)
      } else if (node.type === 'blockquote') {
        makeAlert(node, file)
      } else if (node.type === 'paragraph') {
        // The beginning of a block of another system is reported as foreign markup, its end is not.
        isForeign ||= beginsForeignBlock(node)
        if (isFence(node) && !isForeign) file.data.problems?.push(strayFence(node, file))
      }
    })
  }
}

function containerForm(): Construct {
  const [container] = [directive().flow?.[58] ?? []].flat()
  if (!container) throw new Error('micromark-extension-directive has no container form')
  return container
}

function makeBlock(node: ContainerDirective): void {
  const { name, attributes } = node
  node.data = {
    ...node.data,
    hName: `${name in BLOCKS ? name : 'unknown'}-block`,
    hProperties: { ...(attributes && 'decorative' in attributes && { decorative: true }) },
  }
  const [label] = node.children
  if (label?.type === 'paragraph' && label.data?.directiveLabel === true) {
    label.data = { ...label.data, hName: 'block-title' }
  }
}

/** Source: GitHub Docs, “Basic writing and formatting syntax”, alerts. Words after the sign are a title. */
const ALERT = /^\[!(\w+)\][ \t]*([^\n]*)(?:\n|$)/

function makeAlert(node: Blockquote, file: VFile): void {
  const [first] = node.children
  const [text] = first?.type === 'paragraph' ? first.children : []
  if (first?.type !== 'paragraph' || text?.type !== 'text') return
  const [sign, name = '', title = ''] = ALERT.exec(text.value) ?? []
  if (sign === undefined) return
  const kind = alertKinds.find((one) => one === name.toLowerCase())
  if (!kind) {
    const known = alertKinds.map((one) => `[!${one.toUpperCase()}]`).join(', ')
    const message = `There is no kind of box “${name}”.`
    file.data.problems?.push(
      error('unknown-block', positionOfNode(file.path, node), message, `Write one of ${known}.`),
    )
    return
  }
  text.value = text.value.slice(sign.length)
  if (text.value === '') first.children.shift()
  if (first.children[0]?.type === 'break') first.children.shift()
  if (first.children.length === 0) node.children.shift()
  if (title !== '') {
    const label: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: title }] }
    node.children.unshift({ ...label, data: { hName: 'block-title' } })
  }
  node.data = { ...node.data, hName: 'box-block', hProperties: { alert: kind } }
}

function problemsOf(node: ContainerDirective, file: VFile): Problem[] {
  const { name, attributes } = node
  const position = positionOfNode(file.path, node)
  const settings = BLOCKS[name]
  if (!settings) {
    const guess = nearest(name, Object.keys(BLOCKS)) ?? 'box'
    const hint = `Write :::figure, :::table or :::box[Title]. Did you mean :::${guess}?`
    return [error('unknown-block', position, `There is no block “:::${name}”.`, hint)]
  }
  const unknown = Object.keys(attributes ?? {}).filter((key) => !settings.includes(key))
  const hint = settings.length > 0 ? `It can have {${settings.join(' ')}}.` : 'Remove the braces.'
  const message = `“:::${name}” has no setting “${unknown.join(' ')}”.`
  return [
    ...(unknown.length > 0 ? [error('unknown-block', position, message, hint)] : []),
    ...(isClosed(node, file) ? [] : [unclosed(node, file)]),
  ]
}

/** Whether a line of colons ends the block: without it, the block goes on to the end of the file. */
function isClosed({ position }: ContainerDirective, file: VFile): boolean {
  if (position?.end.offset === undefined) return true
  const source = String(file.value)
  const { offset } = position.end
  const last = lineAround(source, offset)
  return position.end.line > position.start.line && /^[\s>]*:{3,}\s*$/.test(last)
}

function unclosed(node: ContainerDirective, file: VFile): Problem {
  const message = `The block “:::${node.name}” has no end: all text below it becomes part of it.`
  const hint = 'Write ::: on a line of its own below its last line.'
  return error('unclosed-block', positionOfNode(file.path, node), message, hint)
}

/** A line of colons that ends no block. */
function isFence({ children: [only, ...others] }: Paragraph): boolean {
  return others.length === 0 && only?.type === 'text' && /^:{3,}$/.test(only.value.trim())
}

/** `::: {.callout-note}` or `::: warning` */
const beginsForeignBlock = ({ children: [first] }: Paragraph): boolean =>
  first?.type === 'text' && /^\s*:{3,}[ \t]*[^\s:]/.test(first.value)

function strayFence(node: Paragraph, file: VFile): Problem {
  const message = 'This line of colons ends no block.'
  const hint = 'Remove it. A box that contains a figure or table begins and ends with ::::.'
  return error('unclosed-block', positionOfNode(file.path, node), message, hint)
}
