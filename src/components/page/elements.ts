/** The site's custom elements: one module a page, so that it costs one request. */
import { BriefContents } from '../brief/brief-contents.ts'
import { CitePanel } from '../brief/cite-panel.ts'
import { layOut } from './lay-out.ts'
import { ReadingPlace } from '../brief/reading-place.ts'
import { ReadingSettings } from './reading-settings.ts'
import { SearchDialog } from '../search/search-dialog.ts'
import { startSearch } from '../search/start-search.ts'
import { ShareTools } from '../share/share-tools.ts'
import { SideNotes } from '../brief/side-notes.ts'
import { SiteKeys } from './site-keys.ts'

// Search is loaded on the search page only; elsewhere when its dialog opens.
const box = document.querySelector<HTMLElement>('search-box')
if (box) startSearch(box)
if (new URLSearchParams(location.search).has('mark')) void import('../search/arrival-marks.ts')

const elements: Record<string, CustomElementConstructor> = {
  'search-dialog': SearchDialog,
  'side-notes': SideNotes,
  'share-tools': ShareTools,
  'brief-contents': BriefContents,
  'reading-place': ReadingPlace,
  'reading-settings': ReadingSettings,
  'cite-panel': CitePanel,
  'site-keys': SiteKeys,
}

// A task each: a phone answers its reader between them. `/` and `?` come last, which the tests wait for.
for (const [name, element] of Object.entries(elements)) {
  customElements.define(name, element)
  await new Promise((resolve) => setTimeout(resolve))
}
await layOut()
