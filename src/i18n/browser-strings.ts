/** The strings of the browser's scripts. The browser loads those of the page's language only. */
import { browser, type BrowserStrings } from './en/browser.ts'

// Vite finds the other languages; `import` keeps the strings of pages out of the browser's file.
const files = import.meta.glob<BrowserStrings>(['./??/browser.ts', '!./en/browser.ts'], {
  import: 'browser',
})

/**
 * @param lang a BCP 47 tag: `en`, `es-MX`
 * @returns the strings in that language, in English if it has none or loading fails
 */
export async function browserStringsFor(lang: string): Promise<BrowserStrings> {
  try {
    return (await files[`./${lang.split('-')[0] ?? lang}/browser.ts`]?.()) ?? browser
  } catch (cause) {
    console.warn(cause)
    return browser
  }
}
