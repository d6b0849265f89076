/** The strings of the browser's scripts. */
import { browser, type BrowserStrings } from './en/browser.ts'

// `import` keeps the strings of pages out of the browser's file.
const files = import.meta.glob<BrowserStrings>('./??/browser.ts', {
  import: 'browser',
  eager: true,
})

/**
 * @param lang a BCP 47 tag: `en`, `es-MX`
 * @returns the strings in that language, in English if it has none
 */
export const browserStringsFor = (lang: string): BrowserStrings =>
  files[`./${lang.split('-')[0] ?? lang}/browser.ts`] ?? browser
