/** Markdown to a tree of HTML elements. */
import type { Root } from 'hast'
import rehypeSlug from 'rehype-slug'
import { defListHastHandlers, remarkDefinitionList } from 'remark-definition-list'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified, type PluggableList } from 'unified'
import { VFile } from 'vfile'
import type { Problem } from '../../brief/problems/problem.ts'
import { rehypeDropComments } from './rehype-drop-comments.ts'
import { rehypeTables } from './rehype-tables.ts'
import { remarkCitations } from './remark-citations.ts'
import { remarkFormulas } from './remark-formulas.ts'
import { remarkContainers } from './remark-containers.ts'
import { remarkInlineHtml } from './remark-inline-html.ts'
import { remarkListedDefinitions } from './remark-listed-definitions.ts'
import { remarkLostWords } from './remark-lost-words.ts'
import { remarkNoteReferences } from './remark-note-references.ts'
import { remarkSectionTitle } from './remark-section-title.ts'
import { remarkTaskLists } from './remark-task-lists.ts'
import { remarkTypography } from './remark-typography.ts'

declare module 'vfile' {
  interface DataMap {
    /** The file's front matter, for plugins. */
    frontMatter: object
    /** Problems that plugins find. */
    problems: Problem[]
  }
}

const pipelineOf = (plugins: PluggableList) =>
  unified()
    .use(remarkParse)
    // With one tilde, CO~2~ would lose its subscript and be struck through.
    .use(remarkGfm, { singleTilde: false })
    .use(remarkFormulas)
    .use(remarkContainers)
    .use(remarkDefinitionList)
    .use(remarkListedDefinitions)
    .use(remarkLostWords)
    .use(remarkInlineHtml)
    .use(remarkTaskLists)
    .use(remarkNoteReferences)
    .use(plugins)
    .use(remarkSectionTitle)
    .use(remarkTypography)
    .use(remarkRehype, { allowDangerousHtml: true, handlers: defListHastHandlers })
    .use(rehypeDropComments)
    .use(rehypeSlug)
    .use(rehypeTables)
    .freeze()

const [plain, citing] = [pipelineOf([]), pipelineOf([remarkCitations])]

/**
 * Parses the body of one file.
 *
 * @param body the Markdown below the front matter; for line numbers of the file, padded with as
 *   many line breaks as the front matter has
 * @param path the file's path; files in `sections/` get their title as a heading
 * @param frontMatter the file's front matter, for its title
 * @param problems plugins add the problems that they find to this list
 * @param cites whether the file is part of a brief with references, so that `@key` is a citation
 * @returns the body as HTML elements with their positions
 */
export function parseBody(
  body: string,
  path: string,
  frontMatter: object,
  problems: Problem[] = [],
  cites = false,
): Root {
  const file = new VFile({ value: body, path, data: { frontMatter, problems } })
  const pipeline = cites ? citing : plain
  return pipeline.runSync(pipeline.parse(file), file)
}
