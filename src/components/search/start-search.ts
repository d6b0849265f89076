/** Loads search when a reader needs it: its script, the root of the index, topics and words at the same time. */
import { firstFiles } from '../../search/query/load.ts'
import { element } from '../page/dom.ts'

/** @param box the element `<search-box>`, which works when its script has loaded */
export function startSearch(box: HTMLElement): void {
  const { search = '/search/' } = box.dataset
  for (const file of firstFiles) {
    // The mode of `fetch`, which takes what was preloaded.
    const mode = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' }
    document.head.append(element('link', { ...mode, href: `${search}${file}` }))
  }
  import('./search-box.ts').catch(() => {
    const failure = box.querySelector<HTMLElement>('.failure')
    if (failure) failure.hidden = false
  })
}
