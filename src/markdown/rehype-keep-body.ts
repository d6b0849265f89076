import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/**
 * Keeps the body as a tree beside the HTML that Astro makes of it: the domain numbers, links and
 * matches in the tree. Astro stores and caches what stands in the file's front matter.
 *
 * @param options.version anything that changes when the plugins do: Astro's content cache looks
 *   at options, not at code, and would go on serving what the old code made
 * @returns a transform that leaves the tree as it is
 */
export function rehypeKeepBody(options: { version: string }) {
  return (tree: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter
    if (frontmatter === undefined) return
    const body = structuredClone(tree)
    visit(body, (node) => {
      delete node.position
    })
    frontmatter['body'] = body
    frontmatter['bodyVersion'] = options.version
  }
}
