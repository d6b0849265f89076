/** Says what an import would change. */
import { diffWords } from 'diff'
import { shorten } from '../../brief/text/shorten.ts'
import type { FileChange, ImportPlan } from './plan.ts'

/** So many places of a file are shown. */
const PLACES = 4

/** So many characters of the text around a change are shown, and so many of the change itself. */
const AROUND = 30
const CHANGED = 120

/** @returns a list for the editor: each file of a plan, what happens to it, and the words that change */
export function describePlan({ slug, changes, aliases }: ImportPlan, isWritten: boolean): string {
  const counts = (['new', 'changed', 'moved', 'removed', 'kept', 'same'] as const).flatMap(
    (what) => {
      const count = changes.filter((change) => change.what === what).length
      return count > 0 ? [`${count} ${what}`] : []
    },
  )
  const shown = changes.filter(({ what }) => what !== 'same')
  const next = isWritten
    ? 'Run npm run check: it names each published address that would lead to other words.'
    : 'Nothing is written yet. To do it, add --write.'
  return [
    `content/${slug}: ${counts.join(', ')}`,
    ...shown.flatMap(linesOf),
    ...Object.entries(aliases).map(([old, id]) => `  alias    #${old} leads to #${id}`),
    shown.length === 0 ? 'Nothing changes.' : next,
  ].join('\n')
}

function linesOf({ path, what, from, before, after, reason }: FileChange): string[] {
  const places = before !== undefined && typeof after === 'string' ? placesOf(before, after) : []
  const more = places.length > PLACES ? [`and ${places.length - PLACES} more`] : []
  const was = from === undefined ? '' : ` (was ${from})`
  return [
    `  ${what.padEnd(8)} ${path}${was}${reason === undefined ? '' : `: ${reason}`}`,
    ...[...places.slice(0, PLACES), ...more].map((place) => `             ${place}`),
  ]
}

/** `the text before [-old-]{+new+} and after` for each place. */
const placesOf = (before: string, after: string): string[] =>
  diffWords(before, after)
    .map(({ added, removed, value }) => {
      const text = value.replace(/\s+/g, ' ')
      if (added) return `{+${shorten(text, CHANGED)}+}`
      if (removed) return `[-${shorten(text, CHANGED)}-]`
      return text.length <= 2 * AROUND ? text : `${text.slice(0, AROUND)}\n${text.slice(-AROUND)}`
    })
    .join('')
    .split('\n')
    .filter((place) => /\{\+|\[-/.test(place))
    .map((place) => place.trim())
