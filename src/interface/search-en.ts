/** What search says in English: by itself, since the browser loads it. */
export const searchEn = {
  recommendation: (number: string) => `Recommendation ${number}`,
  paragraph: (number: string) => `Paragraph ${number}`,
  note: (number: string) => `Note ${number}`,
  searchTitle: 'Search the library',
  searchNothing: (query: string) => `Nothing found for “${query}”.`,
  searchNothingMend: 'Try fewer or other words, or look through',
  searchMissing: (word: string) => `“${word.replace(/[“”]/g, '')}” is found nowhere.`,
  searchCorrected: 'Showing results for',
  searchInstead: (typed: string) => `Search for “${typed}” instead`,
  searchAll: (count: string) => `See all ${count} places`,
  searchCount: (count: string, query: string) => `${count} places for “${query}”`,
  searchCountOne: (query: string) => `One place for “${query}”`,
  searchFailed: 'The search index could not be loaded. Check the connection and try again.',
  searchLoading: 'Searching…',
  section: 'Section',
  titleAndStandfirst: 'Title and standfirst',
  topic: 'Topic',
  allTopics: 'All topics',
  passages: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
  marksFound: (at: string, count: string) => `Match ${at} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
}

export type SearchStrings = typeof searchEn
