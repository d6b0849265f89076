import type { Root } from 'mdast'
import type { VFile } from 'vfile'

/** Inserts the title of a section as a heading, from which rehype-slug makes the section's address. */
export function remarkSectionTitle() {
  return (tree: Root, file: VFile): void => {
    const { frontMatter = {} } = file.data
    const title: unknown = 'title' in frontMatter && frontMatter.title
    if (typeof title !== 'string' || !/[\\/]sections[\\/]/.test(file.path)) return
    tree.children.unshift({ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] })
  }
}
