/** The interface in English. Numbers come as text, in the digits of the language. */
import { countedIn } from '../counted.ts'
import { quotedWith, unlessQuoted } from '../quoted.ts'

const counted = countedIn('en')
const quoted = quotedWith('“', '”', '‘', '’')
const searched = unlessQuoted(quoted)

/** Strings of the browser's scripts for search and sharing; pages use some of them too. */
export const browser = {
  recommendation: (number: string) => `Recommendation ${number}`,
  paragraph: (number: string) => `Paragraph ${number}`,
  note: (number: string) => `Note ${number}`,
  pullQuoteNamed: (number: string) => `Pull quote ${number}`,
  figure: (number: string) => `Figure ${number}`,
  table: (number: string) => `Table ${number}`,
  box: (number: string) => `Box ${number}`,
  searchTitle: 'Search the library',
  searchNothing: (query: string) => `Nothing found for ${searched(query)}.`,
  searchNothingHint: 'Try fewer or different words, or see',
  searchMissing: (word: string) => `No brief contains ${searched(word)}.`,
  searchNear: (word: string, topics: string) =>
    `No brief contains ${searched(word)}. Shown instead: ${topics}.`,
  searchLacks: (word: string) => `Without ${searched(word)}`,
  searchRetry: 'Try again',
  searchCorrected: 'Showing passages for',
  searchInstead: (typed: string) => `Search for ${searched(typed)} instead`,
  searchAll: (count: string) => `See all ${count} passages`,
  searchAllBriefs: 'See all passages in all briefs',
  searchMore: (briefs: string) => `Search more of the other ${briefs} briefs`,
  searchMoreOne: 'Search the other brief',
  searchBestOne: (all: string) => `(in the closest of ${all} briefs)`,
  searchBest: (some: string, all: string) => `(in the ${some} closest of ${all} briefs)`,
  author: 'Author',
  year: 'Year',
  anyAuthor: 'Any author',
  anyYear: 'Any year',
  anyTopic: 'Any topic',
  onlyIn: 'Only in',
  onlyInBrief: 'Only in this brief',
  searchCount: (count: string, query: string) => `${count} passages for ${searched(query)}`,
  searchCountOne: (query: string) => `One passage for ${searched(query)}`,
  searchFailed: 'Search could not be loaded. Check your connection and try again.',
  searchAsk: 'Type what to look for in these briefs.',
  searchLoading: 'Searching…',
  section: 'Section',
  titleAndStandfirst: 'Title and introduction',
  topic: 'Topic',
  allTopics: 'All topics',
  passages: (count: number) => counted(count, '# passage', '# passages'),
  seePassages: (count: number) => counted(count, 'See the passage', 'See all # passages'),
  marksFound: (at: string, count: string) => `Match ${at} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
  // Links to places and passages.
  copyLink: 'Copy link',
  inQuotes: quoted,
  placeWithWords: (place: string, words: string) => `${place}: ${words}`,
  selectedPassage: 'Selected passage',
  copyPassage: 'Copy link to this passage',
  copyQuotation: 'Copy quotation with citation',
  cite: 'Cite',
  share: 'Share…',
  linkCopied: 'Link copied',
  quotationCopied: 'Quotation copied',
  notCopied: 'Your browser blocked copying. Copy it from here:',
  locators: {
    paragraph: { one: 'para.', many: 'paras.' },
    recommendation: { one: 'recommendation', many: 'recommendations' },
    endnote: { one: 'note', many: 'notes' },
  },
  textChanged: 'The text has changed since this link was made. This is the closest passage.',
  wordsGone: 'The words that this link points to are no longer in the text.',
  nearestPlace: 'The place that this link points to is not in this brief. This is the closest one.',
  noSuchPlace: 'The place that this link points to is not in this brief.',
  toContents: 'See the contents',
  toSearch: 'Search for these words',
  toSearchPage: 'Search the library',
  close: 'Close',
  linkArrival: 'About this link',
  /** What is before and after the title of the brief. */
  linkOrigin: (authors: string): [before: string, after: string] => ['From ', ` by ${authors}`],
  toBeginning: 'Start at the beginning',
  wayBack: 'Back to where you were',
}

export type BrowserStrings = typeof browser
