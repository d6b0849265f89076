/** Starts the service worker, and keeps the page that is open for reading without a network. */
import { recall } from '../page/memory.ts'
import { basePath, keepCore, keepPage } from './kept.ts'

/** @returns whether the reader asked to save data, in the settings of the browser */
const savesData = (): boolean => {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

try {
  if (recall('offline')['off'] === undefined) {
    const scope = basePath()
    await navigator.serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: 'none' })
    if (!savesData()) {
      await keepPage()
      await keepCore()
    }
  }
} catch (cause) {
  // Without a network, without room, or in a private window: the page works as it is.
  console.info('This page is not kept for reading offline.', cause)
}
