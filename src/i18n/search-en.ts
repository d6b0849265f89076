import { countedIn } from './counted.ts'

const counted = countedIn('en')

/** What search says in English: by itself, since the browser loads it. */
export const searchEn = {
  recommendation: (number: string) => `Recommendation ${number}`,
  paragraph: (number: string) => `Paragraph ${number}`,
  note: (number: string) => `Note ${number}`,
  searchTitle: 'Search the library',
  searchNothing: (query: string) => `Nothing found for “${query}”.`,
  searchNothingHint: 'Try fewer or other words, or look through',
  searchMissing: (word: string) => `“${word.replace(/[“”]/g, '')}” is found nowhere.`,
  searchCorrected: 'Showing results for',
  searchInstead: (typed: string) => `Search for “${typed}” instead`,
  searchAll: (count: string) => `See all ${count} places`,
  searchAllBriefs: 'See all places in all briefs',
  searchMore: (briefs: string) => `Look through more of the other ${briefs} briefs`,
  searchMoreOne: 'Look through the other brief',
  searchBestOne: (all: string) => `(in the best of ${all} briefs)`,
  searchBest: (some: string, all: string) => `(in the best ${some} of ${all} briefs)`,
  author: 'Author',
  year: 'Year',
  anyAuthor: 'Any author',
  anyYear: 'Any year',
  anyTopic: 'Any topic',
  onlyIn: 'Only in',
  onlyInBrief: 'Only in this brief',
  searchCount: (count: string, query: string) => `${count} places for “${query}”`,
  searchCountOne: (query: string) => `One place for “${query}”`,
  searchFailed: 'The search index could not be loaded. Check the connection and try again.',
  searchAsk: 'Type what to look for in the briefs chosen.',
  searchLoading: 'Searching…',
  section: 'Section',
  titleAndStandfirst: 'Title and standfirst',
  topic: 'Topic',
  allTopics: 'All topics',
  passages: (count: number) => counted(count, '# passage', '# passages'),
  marksFound: (at: string, count: string) => `Match ${at} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
}

export type SearchStrings = typeof searchEn
