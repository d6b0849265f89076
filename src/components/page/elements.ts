/** Defines the site's custom elements, in one script for all pages. */
import { BriefContents } from '../brief/brief-contents.ts'
import { CitePanel } from '../brief/cite-panel.ts'
import { PrintSummary } from '../brief/print-summary.ts'
import { ContinueReading } from '../library/continue-reading.ts'
import { ReadingBar } from '../brief/reading-bar.ts'
import { ReadingPlace } from '../brief/reading-place.ts'
import { ForgetAll } from './forget-all.ts'
import { ReadingSettings } from './reading-settings.ts'
import { SearchDialog } from '../search/search-dialog.ts'
import { startSearchOn } from '../search/start-search.ts'
import { ShareLink } from '../share/share-link.ts'
import { ShareTools } from '../share/share-tools.ts'
import { SideNotes } from '../brief/side-notes.ts'
import { SiteKeys } from './site-keys.ts'

/** Older browsers have the page as without scripts: popovers and what is measured would fail half-way. */
const isCurrent = 'popover' in HTMLElement.prototype && 'checkVisibility' in Element.prototype

if (isCurrent) {
  // A script of before the first paint takes it away if a script cannot be loaded.
  document.documentElement.dataset['scripted'] = ''
  start()
} else delete document.documentElement.dataset['scripted']

function start(): void {
  const box = document.querySelector<HTMLElement>('search-box')
  if (box) startSearchOn(box)
  if (new URLSearchParams(location.search).has('mark')) void import('../search/arrival-marks.ts')
  if (document.querySelector('figure-image')) void import('../brief/figure-image.ts')
  if (document.querySelector('.formula')) void import('../brief/wide-formulas.ts')

  // After the page and its fonts: nothing that a reader sees waits for it.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    const delay = document.querySelector('saved-briefs') ? 0 : 3000
    addEventListener('load', () => setTimeout(() => void import('../offline/elements.ts'), delay))
  }

  customElements.define('search-dialog', SearchDialog)
  customElements.define('side-notes', SideNotes)
  customElements.define('share-link', ShareLink)
  customElements.define('share-tools', ShareTools)
  customElements.define('brief-contents', BriefContents)
  customElements.define('print-summary', PrintSummary)
  customElements.define('reading-bar', ReadingBar)
  customElements.define('reading-place', ReadingPlace)
  customElements.define('continue-reading', ContinueReading)
  customElements.define('reading-settings', ReadingSettings)
  customElements.define('forget-all', ForgetAll)
  customElements.define('cite-panel', CitePanel)
  // Tests take the last one as the sign that the page is ready.
  customElements.define('site-keys', SiteKeys)
}
