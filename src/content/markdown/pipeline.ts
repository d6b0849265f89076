/** The one list of plugins. */
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import { rehypeDropComments } from './rehype-drop-comments.ts'
import { rehypeTables } from './rehype-tables.ts'
import { remarkLeanGfm } from './remark-lean-gfm.ts'
import { remarkLostWords } from './remark-lost-words.ts'
import { remarkNoteReferences } from './remark-note-references.ts'
import { remarkSectionTitle } from './remark-section-title.ts'
import { remarkTypography } from './remark-typography.ts'

/**
 * GFM, the words that it does not print noticed, references to notes in other files, the section's
 * title, typographic quotes and dashes.
 */
export const remarkPlugins = [
  remarkGfm,
  remarkLostWords,
  remarkNoteReferences,
  remarkSectionTitle,
  remarkTypography,
]

/** The same for a lean text: see `isLean`. */
export const leanRemarkPlugins = [...remarkPlugins, remarkLeanGfm]

/** Editors' comments left out, an id for each heading from its words: a lean text has no cells. */
export const leanRehypePlugins = [rehypeDropComments, rehypeSlug]

/** The same, and cells as HTML wants them. */
export const rehypePlugins = [...leanRehypePlugins, rehypeTables]
