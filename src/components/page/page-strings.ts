/** What scripts that load on demand need to know of the page. */
import { searchPath } from '../../brief/model/address.ts'
import { browserStringsFor } from '../../i18n/browser-strings.ts'

/**
 * The strings in the page's language. Not awaited: one `await` at the top level of a module, and Rolldown
 * gives every module that scripts share a file of its own, so that the page's script starts later.
 */
export const strings = browserStringsFor(document.documentElement.lang)

/** @returns the address of the search page and its files, with the base path */
export const searchFolder = (): string =>
  document.querySelector<HTMLElement>('[data-search-folder]')?.dataset['searchFolder'] ?? searchPath
