/** The strings of custom elements. The browser loads those of the page's language only. */
import { search, share, type SearchStrings, type ShareStrings } from './en.ts'

export type { SearchStrings, ShareStrings }

// Vite finds the other languages; `import` keeps the strings of pages out of the browser's file.
const searchFiles = import.meta.glob<SearchStrings>(['./??.ts', '!./en.ts'], { import: 'search' })
const shareFiles = import.meta.glob<ShareStrings>(['./??.ts', '!./en.ts'], { import: 'share' })

/**
 * @param lang a BCP 47 tag: `en`, `es-MX`
 * @returns the strings of search in that language, in English if it has none or loading fails
 */
export const searchStringsFor = (lang: string): Promise<SearchStrings> =>
  load(searchFiles, lang, search)

/**
 * @param lang a BCP 47 tag: `en`, `es-MX`
 * @returns the strings of sharing in that language, in English if it has none or loading fails
 */
export const shareStringsFor = (lang: string): Promise<ShareStrings> =>
  load(shareFiles, lang, share)

async function load<Strings>(
  files: Record<string, () => Promise<Strings>>,
  lang: string,
  english: Strings,
): Promise<Strings> {
  try {
    return (await files[`./${lang.split('-')[0] ?? lang}.ts`]?.()) ?? english
  } catch (cause) {
    console.warn(cause)
    return english
  }
}
