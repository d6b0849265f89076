/**
 * `npm run links`: asks the web for every page that the library links to. Exit code 1 if a link is dead,
 * 2 if the arguments are wrong, 0 otherwise, also without a network.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { checkContent } from '../src/content/check.ts'
import { checkLinks, isFresh, pageOf, type Outcome } from './links/check-links.ts'
import { libraryLinks } from './links/library-links.ts'
import { linksReport } from './links/report.ts'

const USAGE = `npm run links asks for every page that the library links to, at most one a second of each host.

  npm run links            pages that were not asked for in the last 30 days
  npm run links -- --all   every page
  npm run links -- --help  this text`

const root = new URL('..', import.meta.url)
const CACHE = new URL('.cache/links.json', root)

const stored = z.record(
  z.string(),
  z.object({
    state: z.enum(['alive', 'moved', 'dead', 'unclear', 'forbidden', 'unreachable']),
    detail: z.string(),
    checked: z.iso.datetime(),
  }),
)

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  const options = { all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
  const { values, tokens } = parseArgs({ args: words, options, strict: false, tokens: true })
  const unknown = tokens.find(
    (token) => token.kind !== 'option' || !Object.hasOwn(options, token.name),
  )
  if (unknown || values.help) {
    ;(unknown ? console.error : console.log)(USAGE)
    return unknown ? 2 : 0
  }
  const links = libraryLinks(checkContent(root))
  const known = values.all ? new Map<string, Outcome>() : readCache()
  const pages = new Set(links.map(({ address }) => pageOf(address)))
  const asked = [...pages].filter((page) => {
    const outcome = known.get(page)
    return !outcome || !isFresh(outcome, Date.now())
  })
  console.log(`${pages.size} pages, ${asked.length} of them to ask for.`)
  const outcomes = await checkLinks([...pages], known)
  const kept = [...outcomes].filter(([, { state }]) => state !== 'unreachable')
  mkdirSync(new URL('.', CACHE), { recursive: true })
  writeFileSync(CACHE, `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`)
  const { text, dead } = linksReport(links, outcomes)
  console.log(text)
  return dead > 0 ? 1 : 0
}

/** The outcomes of earlier runs; none if the file is missing or damaged. */
function readCache(): Map<string, Outcome> {
  try {
    return new Map(Object.entries(stored.parse(JSON.parse(readFileSync(CACHE, 'utf8')))))
  } catch {
    return new Map()
  }
}
