/** The interface in English. Numbers come as text, in the digits of the language. */
import { quotedWith } from '../quoted.ts'

const quoted = quotedWith('“', '”', '‘', '’')

/** Strings of a brief’s page. */
export const brief = {
  minutes: (minutes: string) => `${minutes} min read`,
  words: (words: string) => `${words} words`,
  dateInferred: (date: string) => `${date} (date inferred)`,
  recommendations: 'Key Policy Recommendations',
  addressedTo: (addressee: string) => `For: ${addressee}`,
  summary: 'Summary',
  inBrief: 'In brief',
  summaryByEditors: 'This summary is by the editors of this site, not by the authors.',
  printSummary: 'Print summary',
  arguedIn: { one: 'Explained in paragraph #', many: 'Explained in paragraphs #' },
  shortParagraph: (number: string) => `para. ${number}`,
  readingBar: 'Where you are',
  contents: 'Contents',
  appendix: (letter: string) => `Appendix ${letter}`,
  subsectionsOf: (title: string) => `Parts of ${quoted(title)}`,
  supports: { one: 'Supports recommendation #', many: 'Supports recommendations #' },
  shortRecommendation: (number: string) => `recommendation ${number}`,
  downloadCsv: 'Download the table as CSV',
  enlarge: 'Enlarge',
  zoomIn: 'Zoom in',
  alerts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
  archivedCopy: 'archived copy',
  endnotes: 'Endnotes',
  endnote: (number: string) => `Endnote ${number}`,
  ofReference: (words: string) => `of ${quoted(words)}`,
  references: 'References',
  inEndnotes: 'See all endnotes',
  backToText: 'Back to text',
  ofNote: (number: string) => `of note ${number}`,
  pullQuoteFrom: (number: string) => `Pull quote from paragraph ${number}`,
  goToPassage: (number: string) => `From paragraph ${number}`,
  aboutTheAuthor: 'About the Author',
  aboutTheAuthors: 'About the Authors',
  colophon: 'About this edition',
  colophonPublished: (publisher: string, date: string) => `Published by ${publisher}, ${date}.`,
  colophonInferred: (issued: string) =>
    `The ${/^\d+$/.test(issued) ? 'year' : 'date'} is inferred from the text, which gives no date.`,
  colophonTitles:
    'The section titles were added for this edition. The rest of the text is unchanged.',
  colophonContact: 'Contact',
  edit: 'Edit this brief',
  colophonParagraphs:
    'The paragraph numbers were added for this edition. They are the same in every format.',
  // Addresses that moved or were withdrawn.
  placeMoved: 'This part has a new address in',
  withdrawn: 'Withdrawn',
  withdrawnIntroduction:
    'These parts were removed after publication. Links and citations may still point to them.',
  withdrawnSection: (id: string) => `Section ${quoted(id)}`,
  // The Cite panel.
  cite: 'Cite',
  howToCite: 'How to cite',
  citeShareDownload: 'Cite, share, download',
  citeStyle: 'Style',
  citationStyles: {
    apa: 'APA, 7th edition',
    chicago: 'Chicago, 17th edition, author-date',
    mla: 'MLA, 9th edition',
  },
  citePlace: 'What to cite',
  citeWhole: 'The whole brief',
  citeInText: 'In your text',
  downloadText: 'Download:',
  citeFiles: 'For reference managers:',
  copyReference: 'Copy reference',
  copyInText: 'Copy in-text citation',
  copied: 'Copied',
  // The record of a brief, and what to do with it.
  publishedBy: 'Published by',
  date: 'Date',
  briefLength: 'Length',
  chapterOf: 'Chapter of',
  shareBrief: 'Share',
  download: 'Download',
  // After the text.
  topicsInBrief: 'Topics in this brief',
  moreTopics: (count: string) => `${count} more topics`,
  chapterOfReport: 'This brief is a chapter of',
  otherChapters: 'Other chapters of the report',
  relatedBriefs: 'Other briefs on these topics',
  // The record of a brief, if its front matter has these fields.
  beforeSubtitle: ': ',
  workType: 'Type',
  workTypes: { 'policy-brief': 'Policy brief', 'working-paper': 'Working paper' },
  editedBy: 'Edited by',
  translatedBy: 'Translated by',
  institution: 'Institution',
  series: 'Series',
  seriesNumber: (series: string, number: string) => `${series}, no. ${number}`,
  edition: 'Edition',
  license: 'Licence',
  abstract: 'Abstract',
  funding: 'Funding',
  disclosure: 'Disclosure',
  acknowledgements: 'Acknowledgements',
  keywords: 'Keywords',
  original: 'First published as',
  files: 'Files:',
  readInThisLanguage: 'Read in English',
  // The PDF file.
  qrCode: (address: string) => `QR code with the address ${address}`,
  // The EPUB file.
  titlePage: 'Title page',
  startOfText: 'Start of the text',
  paragraphs: 'Paragraphs',
  landmarks: 'Landmarks',
  accessibleText:
    'Text, headings, lists, tables and links are marked up, so that they can be read aloud and shown in any size, typeface and colour. Each paragraph of the body can be reached by its number.',
  accessibleNotes: 'Notes can open as pop-ups and lead back to the text.',
  accessibleImages: 'Images have descriptions, unless they only decorate.',
  accessibleFormulas: 'Formulas are MathML.',
  /** The alternative text that an import gives an image without one. */
  imageNotDescribed: 'Image not described yet',
}

export type BriefStrings = typeof brief
