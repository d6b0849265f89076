/** Values stored in this browser; never sent anywhere. */

/**
 * @param key the key in localStorage
 * @returns the stored strings by name; empty without a stored object or access to storage
 */
export function recall(key: string): Record<string, string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(
      Object.entries(stored).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    )
  } catch {
    return {}
  }
}

/**
 * @param key the key in localStorage
 * @param values strings by name; dropped where the browser denies access to storage
 */
export function remember(key: string, values: Record<string, string>): void {
  try {
    localStorage.setItem(key, JSON.stringify(values))
  } catch {
    // Storage is off or full, as in some private windows: the page works without it.
  }
}
