/** The collections of `content/`: one for each kind of file. */
import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import {
  authorRecord,
  briefRecord,
  endnoteRecord,
  libraryRecord,
  pullQuoteRecord,
  recommendationRecord,
  sectionRecord,
  topicRecord,
} from './brief/front-matter.ts'

/** An id is the file's path without `.md`; Astro's own would turn capitals and dots into others. */
const files = (pattern: string) =>
  glob({
    base: './content',
    pattern,
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  })

export const collections = {
  library: defineCollection({ loader: files('library.md'), schema: libraryRecord }),
  briefs: defineCollection({ loader: files('*/brief.md'), schema: briefRecord }),
  sections: defineCollection({ loader: files('*/sections/*.md'), schema: sectionRecord }),
  recommendations: defineCollection({
    loader: files('*/recommendations/*.md'),
    schema: recommendationRecord,
  }),
  endnotes: defineCollection({ loader: files('*/endnotes/*.md'), schema: endnoteRecord }),
  pullQuotes: defineCollection({ loader: files('*/pull-quotes/*.md'), schema: pullQuoteRecord }),
  authors: defineCollection({ loader: files('authors/*.md'), schema: authorRecord }),
  topics: defineCollection({ loader: files('topics/*.md'), schema: topicRecord }),
}
