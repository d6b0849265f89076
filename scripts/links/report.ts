/** What `npm run links` prints. */
import { pageOf, type Outcome } from './check-links.ts'
import type { LibraryLink } from './library-links.ts'

const WORDS: Record<Exclude<Outcome['state'], 'alive'>, string> = {
  dead: 'dead',
  moved: 'moved for good',
  unclear: 'unclear',
  forbidden: 'not asked for',
  unreachable: 'not reached',
}

/** @returns a line for each link that is not alive, with its file and line, and the number of dead links */
export function linksReport(
  links: readonly LibraryLink[],
  outcomes: ReadonlyMap<string, Outcome>,
): { text: string; dead: number } {
  const all = links.flatMap((link) => {
    const outcome = outcomes.get(pageOf(link.address))
    return outcome ? [{ ...link, outcome }] : []
  })
  const count = (state: Outcome['state']) =>
    all.filter(({ outcome }) => outcome.state === state).length
  if (all[0] && all.length === count('unreachable')) {
    const text = `The network could not be reached (${all[0].outcome.detail}), so no link was checked.`
    return { text, dead: 0 }
  }
  const lines = all.flatMap(({ address, copy, position, outcome }) => {
    const { state, detail } = outcome
    if (state === 'alive') return []
    const place = [position.file, position.line, position.column]
    const where = place.filter((part) => part !== undefined).join(':')
    return [`${where}  ${WORDS[state]}: ${address}`, `    ${detail}`, ...advice(state, copy)]
  })
  const summary = `${all.length} links: ${count('alive')} alive, ${count('moved')} moved, ${count('dead')} dead, ${count('unclear')} unclear, ${count('forbidden')} not asked for, ${count('unreachable')} not reached.`
  return { text: [...lines, summary].join('\n'), dead: count('dead') }
}

function advice(state: Outcome['state'], copy: string | undefined): string[] {
  if (state === 'moved') return ['    Write the new address.']
  if (state !== 'dead') return []
  if (copy !== undefined) return [`    Readers have its archived copy: ${copy}`]
  return [
    '    Look for a copy at web.archive.org, and name it in brief.md: archived: { address: copy }.',
  ]
}
