/** Defines the site's custom elements: one module for every page, so that it costs one request. */
import { BriefContents } from '../brief/brief-contents.ts'
import { CitePanel } from '../brief/cite-panel.ts'
import { ReadingPlace } from '../brief/reading-place.ts'
import { ReadingSettings } from './reading-settings.ts'
import { SearchDialog } from '../search/search-dialog.ts'
import { ShareTools } from '../share/share-tools.ts'
import { SideNotes } from '../brief/side-notes.ts'
import { SiteKeys } from './site-keys.ts'

// Search loads only where there is a search box or a result to mark.
if (document.querySelector('search-box')) void import('../search/search-box.ts')
if (new URLSearchParams(location.search).has('mark')) void import('../search/arrival-marks.ts')

customElements.define('search-dialog', SearchDialog)
customElements.define('side-notes', SideNotes)
customElements.define('share-tools', ShareTools)
customElements.define('brief-contents', BriefContents)
customElements.define('reading-place', ReadingPlace)
customElements.define('reading-settings', ReadingSettings)
customElements.define('cite-panel', CitePanel)
// Tests take the last one as the sign that the page is ready.
customElements.define('site-keys', SiteKeys)
