/**
 * The collections of `content/`: one for each kind of file. An entry holds its front matter; what a
 * brief is when all its entries are related to one another, `library.ts` knows.
 */
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
} from './brief/model/front-matter.ts'
import { loadersFor } from './collections/loader.ts'

const loaders = loadersFor({
  library: 'library',
  briefs: 'brief',
  sections: 'sections',
  recommendations: 'recommendations',
  endnotes: 'endnotes',
  pullQuotes: 'pull-quotes',
  authors: 'authors',
  topics: 'topics',
})

export const collections = {
  library: defineCollection({ loader: loaders.library, schema: libraryRecord }),
  briefs: defineCollection({ loader: loaders.briefs, schema: briefRecord }),
  sections: defineCollection({ loader: loaders.sections, schema: sectionRecord }),
  recommendations: defineCollection({
    loader: loaders.recommendations,
    schema: recommendationRecord,
  }),
  endnotes: defineCollection({ loader: loaders.endnotes, schema: endnoteRecord }),
  pullQuotes: defineCollection({ loader: loaders.pullQuotes, schema: pullQuoteRecord }),
  authors: defineCollection({ loader: loaders.authors, schema: authorRecord }),
  topics: defineCollection({ loader: loaders.topics, schema: topicRecord }),
}
