/** The site's custom elements: one module a page, so that it costs one request. */
import './brief-contents.ts'
import './cite-panel.ts'
import './lay-out.ts'
import './reading-place.ts'
import './reading-settings.ts'
import './search-dialog.ts'
import './send-passage.ts'
import './side-notes.ts'
import './site-keys.ts'

// Of search, nothing is loaded where nobody searches.
if (document.querySelector('search-box')) void import('./search-box.ts')
if (new URLSearchParams(location.search).has('mark')) void import('./arrival-marks.ts')
