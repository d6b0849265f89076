/** Loads search when a reader needs it: its script, the root of the index, topics and words at the same time. */
import { firstFiles } from '../../search/query/load.ts'
import { element } from '../page/dom.ts'

/** @param box the element `<search-box>`, which works when its script has loaded */
export function startSearch({ dataset }: HTMLElement): void {
  const { search = '/search/' } = dataset
  for (const file of firstFiles) {
    // The mode of `fetch`, which takes what was preloaded.
    const mode = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' }
    document.head.append(element('link', { ...mode, href: `${search}${file}` }))
  }
  void import('./search-box.ts')
}
