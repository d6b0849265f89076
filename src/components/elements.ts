/** The site's custom elements: one module a page, so that it costs one request. */
import './brief-contents.ts'
import './lay-out.ts'
import './reading-place.ts'
import './reading-settings.ts'
import './side-notes.ts'
import './site-keys.ts'

// Of search, nothing is loaded where nobody searches.
if (document.querySelector('search-page')) void import('./search-page.ts')
