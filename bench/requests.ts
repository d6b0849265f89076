/** Records the requests of a page with their bytes and times. */
import type { CDPSession } from '@playwright/test'

export interface LoadedFile {
  path: string
  /** Bytes of the response as sent, its headers included. */
  bytes: number
  /** Seconds on the browser's clock. */
  start: number
  end: number
}

/**
 * @param session a session with the page
 * @returns a list that grows with each response that has arrived
 */
export async function recordRequests(session: CDPSession): Promise<LoadedFile[]> {
  const loaded: LoadedFile[] = []
  const started = new Map<string, { path: string; start: number }>()
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    started.set(requestId, { path: new URL(request.url).pathname, start: timestamp })
  })
  // A file that was preloaded is not requested again.
  session.on('Network.requestServedFromCache', ({ requestId }) => started.delete(requestId))
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = started.get(requestId)
    if (request) loaded.push({ ...request, end: timestamp, bytes: encodedDataLength })
  })
  await session.send('Network.enable')
  return loaded
}

/**
 * Counts the files that were requested one after the other. On a line with latency a file that was
 * requested after another had arrived waited for it.
 *
 * @param files loaded files
 * @returns the paths of the longest chain, in order
 */
export function longestChain(files: readonly LoadedFile[]): string[] {
  const byStart = [...files].sort((one, other) => one.start - other.start)
  const chains = new Map<LoadedFile, string[]>()
  for (const file of byStart) {
    const before = byStart.filter(({ end }) => end <= file.start)
    const chain = longest(before.map((one) => chains.get(one) ?? []))
    chains.set(file, [...chain, file.path])
  }
  return longest([...chains.values()])
}

const longest = (chains: readonly string[][]): string[] =>
  chains.reduce((one, other) => (other.length > one.length ? other : one), [])
