/** Markdown to a tree of HTML elements, without Astro: for the content check and for tests. */
import type { Root } from 'hast'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { rehypePlugins, remarkPlugins } from './pipeline.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkPlugins)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypePlugins)
  .freeze()

/**
 * Parses one file's body as the site will.
 *
 * @param body the Markdown after the front matter; to get lines as in the file, put as many empty
 *   lines before it as the front matter takes
 * @param path the file's path, by which sections are known
 * @param frontMatter the file's front matter, of which the title is used
 * @returns the body as HTML elements with their positions
 */
export function parseBody(body: string, path: string, frontMatter: object): Root {
  const file = new VFile({ value: body, path })
  file.data.astro = { frontmatter: { ...frontMatter } }
  return processor.runSync(processor.parse(file), file)
}
