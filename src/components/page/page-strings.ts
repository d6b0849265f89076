/** What scripts that load on demand need to know of the page. */
import { searchPath } from '../../brief/model/address.ts'
import { browserStringsFor } from '../../i18n/browser-strings.ts'

/** The strings in the page's language. */
export const strings = await browserStringsFor(document.documentElement.lang)

/** @returns the address of the search page and its files, with the base path */
export const searchFolder = (): string =>
  document.querySelector<HTMLElement>('[data-search-folder]')?.dataset['searchFolder'] ?? searchPath
