/** What this device remembers for its reader; nothing of it is ever sent anywhere. */

/**
 * @param key what was remembered
 * @returns its text values by name; empty where nothing was, or the browser forbids remembering
 */
export function recall(key: string): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    )
  } catch {
    return {}
  }
}

/**
 * @param key what to remember
 * @param values its values by name; where the browser forbids it they are forgotten
 */
export function remember(key: string, values: Record<string, string>): void {
  try {
    localStorage.setItem(key, JSON.stringify(values))
  } catch {
    // Private windows of some browsers, or storage switched off: the page works without.
  }
}
