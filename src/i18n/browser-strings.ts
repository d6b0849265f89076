/** The strings of the browser's scripts. */
import { browser, type BrowserStrings } from './en/browser.ts'

// `import` keeps the strings of pages out of the browser's file.
const files = import.meta.glob<BrowserStrings>('./??/browser.ts', {
  import: 'browser',
  eager: true,
})

/** @returns the strings in the language of a BCP 47 tag, in English if there are none */
export const browserStringsFor = (lang: string): BrowserStrings =>
  files[`./${lang.split('-')[0] ?? lang}/browser.ts`] ?? browser
