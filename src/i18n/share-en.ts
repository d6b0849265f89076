/** What sending and arriving say in English: by itself, since the browser loads it. */
export const shareEn = {
  copyLinkTo: (place: string) => `Copy link to ${place}`,
  placeNames: { p: 'paragraph', r: 'recommendation', n: 'note', q: 'pull quote' },
  inQuotes: (words: string) => `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`,
  selectedPassage: 'Selected passage',
  copyPassage: 'Copy link to this passage',
  copyQuotation: 'Copy quotation with citation',
  share: 'Share…',
  linkCopied: 'Link copied',
  quotationCopied: 'Quotation copied',
  notCopied: 'The browser did not allow copying. Here it is:',
  locators: {
    p: { one: 'para.', many: 'paras.' },
    r: { one: 'recommendation', many: 'recommendations' },
    n: { one: 'note', many: 'notes' },
  },
  textChanged: 'The text has changed since this link was made; this is the nearest passage.',
  wordsGone: 'The words that this link leads to are no longer in the text.',
  nearestPlace: 'There is no such place in this brief; this is the nearest.',
  noSuchPlace: 'The place that this link leads to is not in this brief.',
  toContents: 'See the contents',
  toSearch: 'Search for its words',
  toSearchPage: 'Search the library',
  close: 'Close',
  linkArrival: 'Where this link leads',
}

export type ShareStrings = typeof shareEn
