/** Markdown to a tree of HTML elements. */
import type { Root } from 'hast'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified, type PluggableList } from 'unified'
import { VFile } from 'vfile'
import { leanRehypePlugins, leanRemarkPlugins, rehypePlugins, remarkPlugins } from './pipeline.ts'
import { isLean } from './remark-lean-gfm.ts'

declare module 'vfile' {
  interface DataMap {
    /** The file's front matter, for plugins. */
    frontMatter: object
  }
}

/** Words that are not printed: where, and by which rule. */
export type LostWords = VFile['messages'][number]

const processorWith = (remark: PluggableList, rehype: PluggableList) =>
  unified()
    .use(remarkParse)
    .use(remark)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehype)
    .freeze()

const whole = processorWith(remarkPlugins, rehypePlugins)
const lean = processorWith(leanRemarkPlugins, leanRehypePlugins)

/**
 * Parses one file's body.
 *
 * @param body the Markdown after the front matter; to get lines as in the file, put as many empty
 *   lines before it as the front matter takes
 * @param path the file's path, by which sections are known
 * @param frontMatter the file's front matter, of which the title is used
 * @param tell is told of words that are not printed: see `remarkLostWords`
 * @returns the body as HTML elements with their positions
 */
export function parseBody(
  body: string,
  path: string,
  frontMatter: object,
  tell?: (message: LostWords) => void,
): Root {
  const processor = isLean(body) ? lean : whole
  const file = new VFile({ value: body, path })
  file.data.frontMatter = frontMatter
  const root = processor.runSync(processor.parse(file), file)
  if (tell) file.messages.forEach(tell)
  return root
}
