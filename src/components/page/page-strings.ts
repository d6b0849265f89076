import { browserStringsFor } from '../../i18n/browser-strings.ts'

/** The strings in the page's language, for scripts that load on demand. */
export const strings = await browserStringsFor(document.documentElement.lang)
