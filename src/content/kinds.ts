/** The schema of each kind of file, and fallbacks for wrong fields during a check. */
import * as schemas from '../brief/model/front-matter.ts'

export const kinds = {
  library: { schema: schemas.libraryRecord, fallback: { name: 'Policy Briefs', lang: 'en' } },
  brief: {
    schema: schemas.briefRecord,
    fallback: {
      title: 'Untitled',
      shortTitle: 'Untitled',
      authors: [],
      lang: 'en',
      issued: '2000',
      issuedInferred: true,
      publisher: 'unknown',
      rights: 'unknown',
      numbering: false,
      aliases: {},
      withdrawn: {},
    },
  },
  sections: {
    schema: schemas.sectionRecord,
    fallback: { title: 'Untitled', editorial: false, appendix: false },
  },
  recommendations: { schema: schemas.recommendationRecord, fallback: { paragraphs: [] } },
  summary: { schema: schemas.summaryRecord, fallback: { editorial: false } },
  'note-list': { schema: schemas.noteListRecord, fallback: {} },
  endnotes: { schema: schemas.endnoteRecord, fallback: {} },
  'pull-quotes': { schema: schemas.pullQuoteRecord, fallback: {} },
  authors: {
    schema: schemas.authorRecord,
    fallback: { given: '', family: 'Unknown', role: '', links: [] },
  },
  topics: { schema: schemas.topicRecord, fallback: { term: '', aliases: [] } },
}
