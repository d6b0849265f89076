/** Markdown to a tree of HTML elements: the list of plugins. */
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { rehypeDropComments } from './rehype-drop-comments.ts'
import { rehypeTables } from './rehype-tables.ts'
import { remarkLostWords } from './remark-lost-words.ts'
import { remarkNoteReferences } from './remark-note-references.ts'
import { remarkSectionTitle } from './remark-section-title.ts'

export const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkLostWords)
  .use(remarkNoteReferences)
  .use(remarkSectionTitle)
  .use(remarkSmartypants)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeDropComments)
  .use(rehypeSlug)
  .use(rehypeTables)
  .freeze()
