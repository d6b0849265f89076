/** Loads search when a reader turns to it: its script, the index and the topics at the same time. */
import { engineIn, entryPath, wasmPath } from '../../search/query/engine.ts'

let isStarted = false

/** @param box the element `<search-box>`, which begins to work when its script has loaded */
export function startSearch(box: HTMLElement): void {
  if (isStarted) return
  isStarted = true
  const { index = '/pagefind/', search = '/search/' } = box.dataset
  const visit = String(Date.now())
  for (const address of [entryPath(index, visit), wasmPath(index), `${search}topics.json`]) {
    preload(address)
  }
  const engine = engineIn(index, visit)
  // The first search reports a failure.
  engine().catch(() => undefined)
  void import('./search-box.ts').then(({ defineSearchBox }) => defineSearchBox(engine))
}

function preload(href: string): void {
  const link = document.createElement('link')
  // The mode of `fetch`, which takes what was preloaded.
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })
  document.head.append(link)
}
