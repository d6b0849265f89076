/**
 * @param address the address of a JSON file
 * @returns its value
 * @throws if it cannot be loaded
 */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}
