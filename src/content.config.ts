/** The content collections: one for each kind of text, one for images, and the result of the check. */
import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import {
  authorRecord,
  briefRecord,
  endnoteRecord,
  libraryRecord,
  noteListRecord,
  pullQuoteRecord,
  recommendationRecord,
  sectionRecord,
  summaryRecord,
  topicRecord,
} from './brief/model/front-matter.ts'
import { contentLoaders } from './content/loader.ts'
import { storedBibliography } from './content/references/stored.ts'

const loaderOf = contentLoaders()

export const collections = {
  /** Figures of briefs, the publisher's mark, portraits and pictures, by their paths. */
  images: defineCollection({
    loader: loaderOf('images'),
    schema: ({ image }) => z.object({ image: image() }),
  }),
  library: defineCollection({ loader: loaderOf('library'), schema: libraryRecord }),
  briefs: defineCollection({ loader: loaderOf('brief'), schema: briefRecord }),
  sections: defineCollection({ loader: loaderOf('sections'), schema: sectionRecord }),
  recommendations: defineCollection({
    loader: loaderOf('recommendations'),
    schema: recommendationRecord,
  }),
  summaries: defineCollection({ loader: loaderOf('summary'), schema: summaryRecord }),
  noteLists: defineCollection({ loader: loaderOf('note-list'), schema: noteListRecord }),
  endnotes: defineCollection({ loader: loaderOf('endnotes'), schema: endnoteRecord }),
  pullQuotes: defineCollection({ loader: loaderOf('pull-quotes'), schema: pullQuoteRecord }),
  authors: defineCollection({ loader: loaderOf('authors'), schema: authorRecord }),
  topics: defineCollection({ loader: loaderOf('topics'), schema: topicRecord }),
  files: defineCollection({
    loader: loaderOf('files'),
    schema: z.object({ name: z.string(), size: z.number() }),
  }),
  bibliographies: defineCollection({
    loader: loaderOf('bibliographies'),
    schema: storedBibliography,
  }),
  check: defineCollection({
    loader: loaderOf('check'),
    schema: z.object({ number: z.number(), errors: z.string().optional() }),
  }),
}
