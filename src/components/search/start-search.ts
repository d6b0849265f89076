/** Loads search when a reader needs it: its script, the index and the topics at the same time. */
import { entryPath, inTime, loadEngine, wasmPath } from '../../search/query/engine.ts'
import { firstFiles } from '../../search/query/load.ts'
import { element } from '../page/dom.ts'

/** @param box the element `<search-box>`, which works when its script has loaded */
export function startSearch(box: HTMLElement): void {
  const { index = '/pagefind/', search = '/search/' } = box.dataset
  const files = [...firstFiles.map((file) => search + file), entryPath(index), wasmPath(index)]
  for (const href of files) {
    // The mode of `fetch`, which takes what was preloaded.
    const mode = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' }
    document.head.append(element('link', { ...mode, href }))
  }
  // The first search reports a failure.
  loadEngine(index).catch(() => undefined)
  inTime(import('./search-box.ts')).catch(() => {
    const failure = box.querySelector<HTMLElement>('.failure')
    if (failure) failure.hidden = false
  })
}

/** Starts search on the search page and at a lost address at once, elsewhere when its field has the focus. */
export function startSearchOn(box: HTMLElement): void {
  const { page, lost } = box.dataset
  if (page !== undefined) startSearch(box)
  else if (lost !== undefined) void fillAndStart(box)
  else box.addEventListener('focusin', () => startSearch(box), { once: true })
}

async function fillAndStart(box: HTMLElement): Promise<void> {
  const { wordsOfAddress } = await import('./address-words.ts')
  const field = box.querySelector<HTMLInputElement>('input[type=search]')
  // The reader may have typed already.
  if (field) field.value ||= wordsOfAddress(location.pathname, box.dataset['search'] ?? '/search/')
  startSearch(box)
}
