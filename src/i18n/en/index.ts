export { brief, type BriefStrings } from './brief.ts'
export { browser, type BrowserStrings } from './browser.ts'
export { page, type PageStrings } from './page.ts'
