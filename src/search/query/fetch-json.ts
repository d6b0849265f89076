/** Milliseconds after which a server that does not answer counts as out of reach. */
export const PATIENCE = 10_000

/**
 * @returns the value of a JSON file
 * @throws if it cannot be loaded
 */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}
