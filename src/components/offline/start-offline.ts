/** Starts the service worker, and keeps the page that is open for reading without a network. */
import { TRUSTED_TYPES } from '../../hosting/policy.ts'
import { recall } from '../page/memory.ts'
import { basePath, isRemoved, keepCore, keepPage } from './kept.ts'

/** @returns whether the reader asked to save data, in the settings of the browser */
const savesData = (): boolean => {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

/** The part of Trusted Types that is used here. TypeScript's own types do not have it yet. */
interface TrustedTypes {
  createPolicy: (name: string, rules: Rules) => Rules
}
interface Rules {
  createScriptURL: (address: string) => string
}

/** The address of the worker, through the one Trusted Types policy of the site. */
function workerAddress(scope: string): string {
  const address = `${scope}sw.js`
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy(TRUSTED_TYPES, { createScriptURL: () => address })
  return policy?.createScriptURL(address) ?? address
}

/**
 * Registers the worker and keeps the page with what every page needs, unless the reader turned this off
 * or just removed everything.
 */
export async function startOffline(): Promise<void> {
  if (isRemoved() || recall('offline')['off'] !== undefined) return
  try {
    const scope = basePath()
    await navigator.serviceWorker.register(workerAddress(scope), { scope, updateViaCache: 'none' })
    if (savesData()) return
    await keepPage()
    await keepCore()
  } catch (cause) {
    // Without a network, without room, or in a private window: the page works as it is.
    console.info('This page is not kept for reading offline.', cause)
  }
}
