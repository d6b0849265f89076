/** Loads search when a reader needs it: its script, the index and the topics at the same time. */
import { entryPath, loadEngine, wasmPath } from '../../search/query/engine.ts'
import { element } from '../page/dom.ts'

/** @param box the element `<search-box>`, which works when its script has loaded */
export function startSearch({ dataset }: HTMLElement): void {
  const { index = '/pagefind/', search = '/search/' } = dataset
  for (const href of [entryPath(index), wasmPath(index), `${search}topics.json`]) {
    // The mode of `fetch`, which takes what was preloaded.
    const mode = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' }
    document.head.append(element('link', { ...mode, href }))
  }
  // The first search reports a failure.
  loadEngine(index).catch(() => undefined)
  void import('./search-box.ts')
}
