/** Asks the web whether the pages that briefs link to are still there: politely, and seldom. */
import { setTimeout as wait } from 'node:timers/promises'
import robotsParser from 'robots-parser'

/** What became of a link. */
export interface Outcome {
  /**
   * `alive`; `moved` for good; `dead`: the page or its host is gone; `unclear`: the host refused, was busy
   * or silent; `forbidden` by robots.txt; `unreachable`: there may be no network
   */
  state: 'alive' | 'moved' | 'dead' | 'unclear' | 'forbidden' | 'unreachable'
  /** `404 Not Found`, the new address, the fault. */
  detail: string
  /** When, in ISO 8601. */
  checked: string
}

export interface Options {
  /** Milliseconds between two requests to one host. */
  pause: number
  /** Milliseconds to wait for an answer. */
  timeout: number
  /** How many hosts to ask at the same time. */
  hosts: number
}

export const polite: Options = { pause: 1000, timeout: 20_000, hosts: 8 }

const AGENT = 'policy-brief-reader-links/1.0 (checks whether cited pages are still there)'

/** Days after which a page is asked for again. */
const KEPT: Record<Outcome['state'], number> = {
  ...{ alive: 30, moved: 30, dead: 1, unclear: 1, forbidden: 30, unreachable: 0 },
}

/** @returns whether an outcome of an earlier run still counts */
export const isFresh = ({ state, checked }: Outcome, now: number): boolean =>
  now >= Date.parse(checked) && now - Date.parse(checked) < KEPT[state] * 86_400_000

/**
 * @param known outcomes of earlier runs, which are used while they are fresh
 * @returns the outcome of each address. If no host could be reached, all that are not known are `unreachable`: then it
 *   is the network, not the links
 */
export async function checkLinks(
  addresses: readonly string[],
  known: ReadonlyMap<string, Outcome> = new Map(),
  options: Options = polite,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  const byHost = Map.groupBy(new Set(addresses.map(pageOf)), (address) => new URL(address).host)
  const waiting = [...byHost.values()]
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      await checkHost(next, known, options, outcomes)
    }
  }
  await Promise.all(Array.from({ length: options.hosts }, worker))
  const fresh = [...outcomes].filter(([address, outcome]) => known.get(address) !== outcome)
  const answered = fresh.some(([, { state }]) => state !== 'unreachable')
  for (const [address, outcome] of answered ? fresh : []) {
    // Other hosts answered, so this one is gone or silent.
    if (outcome.state !== 'unreachable') continue
    const state = /ENOTFOUND/.test(outcome.detail) ? 'dead' : 'unclear'
    outcomes.set(address, { ...outcome, state })
  }
  return new Map(
    addresses.flatMap((address) => {
      const outcome = outcomes.get(pageOf(address))
      return outcome ? [[address, outcome] as const] : []
    }),
  )
}

/** @returns the address without its fragment, which servers never see */
export const pageOf = (address: string): string => address.replace(/#.*$/s, '')

type Ask = (method: 'HEAD' | 'GET', address: string) => Promise<Response>

/** Asks one host for its pages, one after the other. */
async function checkHost(
  addresses: readonly string[],
  known: ReadonlyMap<string, Outcome>,
  { pause, timeout }: Options,
  outcomes: Map<string, Outcome>,
): Promise<void> {
  let last = 0
  const ask: Ask = async (method, address) => {
    await wait(Math.max(0, last + pause - performance.now()))
    const headers = { 'user-agent': AGENT, accept: '*/*' }
    const signal = AbortSignal.timeout(timeout)
    try {
      const response = await fetch(address, { method, headers, signal, redirect: 'manual' })
      await response.body?.cancel()
      return response
    } finally {
      last = performance.now()
    }
  }
  const rules = new Map<string, Promise<Rules>>()
  for (const address of addresses) {
    const earlier = known.get(address)
    if (earlier && isFresh(earlier, Date.now())) {
      outcomes.set(address, earlier)
      continue
    }
    const { origin } = new URL(address)
    const checked = new Date().toISOString()
    try {
      // Without an answer to this request, no page of the origin is asked for.
      const asked = rules.get(origin) ?? rulesOf(origin, timeout)
      rules.set(origin, asked)
      const isAllowed = await asked
      const found = isAllowed(address)
        ? await follow(address, ask)
        : { state: 'forbidden' as const, detail: 'robots.txt of the host asks not to.' }
      outcomes.set(address, { ...found, checked })
    } catch (cause) {
      outcomes.set(address, { state: 'unreachable', detail: faultOf(cause), checked })
    }
  }
}

type Rules = (address: string) => boolean

/** What robots.txt of a host allows; everything without one. Source: RFC 9309, 2.3.1 */
async function rulesOf(origin: string, timeout: number): Promise<Rules> {
  const address = `${origin}/robots.txt`
  const signal = AbortSignal.timeout(timeout)
  const response = await fetch(address, { headers: { 'user-agent': AGENT }, signal })
  if (response.status >= 500) return () => false
  const text = response.ok ? await response.text() : ''
  const rules = robotsParser(address, text)
  return (page) => rules.isAllowed(page, AGENT) ?? true
}

type Found = Pick<Outcome, 'state' | 'detail'>

/** Follows redirects; asks with GET where a server does not answer HEAD rightly. */
async function follow(address: string, ask: Ask): Promise<Found> {
  let at = address
  let isPermanent = true
  for (let hops = 0; hops < 10; hops += 1) {
    let response = await ask('HEAD', at)
    if (response.status >= 400) response = await ask('GET', at)
    const { status, statusText, headers } = response
    const target = headers.get('location')
    if (status >= 300 && status < 400 && target !== null) {
      if (status !== 301 && status !== 308) isPermanent = false
      at = new URL(target, at).href
      continue
    }
    const detail = `${status} ${statusText}`.trim()
    if (status === 404 || status === 410) return { state: 'dead', detail }
    if (status >= 400) return { state: 'unclear', detail }
    return at !== address && isPermanent
      ? { state: 'moved', detail: at }
      : { state: 'alive', detail }
  }
  return { state: 'unclear', detail: 'It redirects in a circle.' }
}

function faultOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const inner = cause.cause instanceof Error ? cause.cause : cause
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.message
}
