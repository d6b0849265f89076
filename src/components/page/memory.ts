/** Values stored in this browser; never sent anywhere. The privacy page names each of them. */

const NAMES = ['settings', 'keys', 'cite', 'offline'] as const

/** Keys in localStorage. A place to continue reading is kept for each path of a brief. */
export type Key = (typeof NAMES)[number] | `place ${string}`

const isKey = (key: string): key is Key =>
  key.startsWith('place ') || NAMES.some((name) => name === key)

/** @returns the stored strings by name; empty without a stored object or access to storage */
export function recall(key: Key): Record<string, string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const isString = (entry: [string, unknown]): entry is [string, string] =>
      typeof entry[1] === 'string'
    return Object.fromEntries(Object.entries(stored).filter(isString))
  } catch {
    return {}
  }
}

/** Stores strings by name, none to forget the key; drops them where the browser denies access to storage. */
export function remember(key: Key, values: Record<string, string>): void {
  try {
    if (Object.keys(values).length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(values))
  } catch {
    // Storage is off or full, as in some private windows: the page works without it.
  }
}

/** @returns the keys of this site that are stored; none without access to storage */
export function keys(): Key[] {
  try {
    return Object.keys(localStorage).filter(isKey)
  } catch {
    return []
  }
}
