/** The interface in English. Numbers come as text, in the digits of the language. */
import { countedIn } from '../counted.ts'
import { quotedWith } from '../quoted.ts'

const counted = countedIn('en')
const quoted = quotedWith('“', '”', '‘', '’')

/** Strings that only pages, cards and feeds use. */
export const page = {
  skipToText: 'Skip to the text',
  search: 'Search',
  settings: 'Display',
  theme: 'Theme',
  themes: { '': 'Match device', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { '': 'Normal', small: 'Small', large: 'Large', largest: 'Largest' },
  pullQuotes: 'Pull quotes',
  pullQuoteChoices: { '': 'Shown', hidden: 'Hidden' },
  keys: 'Keyboard shortcuts',
  keyList: [
    { key: '/', does: 'Search' },
    { key: 'c', does: 'Contents of the brief' },
    { key: '?', does: 'This list' },
    { key: 'Esc', does: 'Close a note or a window' },
    { key: 'Tab', does: 'Go to the tools for the selected text' },
  ],
  keysOn: 'Turn on the shortcuts /, c and ?',
  continueReading: 'Continue reading',
  continueAt: 'Continue at',
  notNow: 'Not now',
  allBriefs: 'All briefs',
  moreOf: (count: number, year: string) => `${counted(count, '# more', '# more')} from ${year}`,
  /** A date on the first of a month: French has an ordinal there. */
  firstOfMonth: (date: string) => date,
  by: 'By',
  searchLabel: 'Search for words, names or acronyms',
  searchLastBuild:
    'The dev server searches the index of the last build. Run “npm run build” if there is none or the content has changed.',
  searchNoScript:
    'Search needs JavaScript, which is turned off or blocked, or your browser is too old. Each topic lists every passage that mentions it.',
  allContents: 'Contents of all briefs',
  kinds: 'Type of result',
  kindChoices: {
    '': 'Everything',
    paragraph: 'Paragraphs',
    recommendation: 'Recommendations',
    endnote: 'Endnotes',
    figure: 'Figures',
    table: 'Tables',
    box: 'Boxes',
    section: 'Section titles',
  },
  topics: 'Topics',
  topicsIntroduction: 'People, places and ideas, A–Z',
  alsoCalled: 'Also called',
  authority: (term: string, site: string) => `About ${term} at ${site}`,
  notFound: 'Page not found',
  notFoundHint: 'Check the address for mistakes, or find the brief on the front page.',
  // The library: lists of briefs, years, authors.
  briefs: (count: number) => counted(count, '# brief', '# briefs'),
  pages: 'Pages',
  page: (number: string) => `Page ${number}`,
  pageOf: (number: string, count: string) => `page ${number} of ${count}`,
  years: 'Years',
  yearsIntroduction: 'Briefs by year, newest first.',
  briefsOfYear: (year: string) => `Briefs from ${year}`,
  allYears: 'All years',
  authors: 'Authors',
  authorsIntroduction: 'Authors of the briefs, A–Z.',
  allAuthors: 'All authors',
  briefsBy: (name: string) => `Briefs by ${name}`,
  noBriefs: 'No briefs yet.',
  mentionedIn: 'Mentioned in',
  shortNote: (number: string) => `note ${number}`,
  shortFigure: (number: string) => `figure ${number}`,
  shortTable: (number: string) => `table ${number}`,
  shortBox: (number: string) => `box ${number}`,
  continueWith: 'Continue reading:',
  seeFrontPage: 'Front page',
  // The footer, and the pages about the library.
  about: 'About',
  aboutLibrary: (name: string) => `About ${name}`,
  lastingLinks: 'Links that last',
  lastingLinksText:
    'Every section, paragraph, recommendation, endnote and pull quote has its own address, and the numbers and headings link to it. An address never changes. If a part moves, its old address leads to the new one; if it is withdrawn, its address says so and why.',
  exampleLinks: 'Some addresses in',
  rights: 'Rights',
  rightsText: 'Each brief says at its end who published it and who holds the rights.',
  feeds: 'Feeds',
  feedsText: 'Follow the library in a feed reader:',
  feedsOfTopics: 'A topic that several briefs mention has a feed of its own.',
  // Reading offline.
  saved: 'Saved for offline',
  savedIntroduction: 'Briefs that you can read without a connection, on this device only.',
  savedNoScript: 'Saving needs JavaScript, which is turned off in your browser.',
  keepVisited: 'Keep the pages that I open, and search, for reading offline',
  keepVisitedHint:
    'If you turn this off, everything is removed from this device. To save a brief with its PDF, choose “Save for offline” under Download on its page.',
  privacy: 'Privacy',
  privacyShort: 'No cookies, no tracking. What this site remembers stays on your device.',
  privacyText:
    'This site sets no cookies, does not count or follow visitors, and loads nothing from other sites. Search runs in your browser.',
  onYourDevice: 'What is stored on your device',
  onYourDeviceText:
    'To save you work, this browser keeps the following in its local storage. It is sent to no one.',
  storedItems: [
    'The theme, the text size and the other choices under Display',
    'Where you stopped reading in each brief',
    'The citation style that you chose',
    'Whether the keyboard shortcuts are on',
    'The pages that you opened, search, and the briefs that you saved, for reading offline',
    'Whether pages are kept for reading offline',
  ],
  forgetHint: 'You can also clear this site’s data in the settings of your browser.',
  forget: 'Forget everything on this device',
  forgotten: 'Done. Nothing is stored any more.',
  serverSees: 'What the server sees',
  serverSeesText:
    'Like every web server, the one that delivers these pages sees which pages your browser asks for, and from which internet address. The address of the search page contains the words that you search for.',
  // Share pages, cards and feeds.
  policyBrief: 'Policy brief',
  quoted,
  readInBrief: 'Read it in the brief:',
  feed: 'New briefs',
  feedOfTopic: (term: string) => `New briefs that mention ${term}`,
  markdownNumbers:
    'Each brief is one Markdown file. The bold number before a paragraph is its lasting number: paragraph 7 is at #p7 of the brief’s page, recommendation 3 at #r3, endnote 2 at #n2.',
}

export type PageStrings = typeof page
