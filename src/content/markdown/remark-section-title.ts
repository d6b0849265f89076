import type { Root } from 'mdast'
import type { VFile } from 'vfile'

/**
 * Puts a section's title, which the editor types in the front matter, as a heading before its
 * text, so that rehype-slug makes the section's address from it.
 *
 * @returns a transform of the Markdown tree; files outside a `sections` folder stay as they are
 */
export function remarkSectionTitle() {
  return (tree: Root, file: VFile): void => {
    const { frontMatter = {} } = file.data
    const title: unknown = 'title' in frontMatter && frontMatter.title
    if (typeof title !== 'string' || !/[\\/]sections[\\/]/.test(file.path)) return
    tree.children.unshift({ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] })
  }
}
