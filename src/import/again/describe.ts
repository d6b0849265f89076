/** Says what an import would change. */
import { diffWords } from 'diff'
import { shorten } from '../../brief/text/shorten.ts'
import type { FileChange, ImportPlan } from './plan.ts'

/** So many places of a file are shown. */
const PLACES = 4

/** So many characters of the text around a change are shown, and so many of the change itself. */
const AROUND = 30
const CHANGED = 120

/**
 * @param plan what an import would change
 * @param isWritten whether it has been done
 * @returns a list for the editor: each file, what happens to it, and the words that change
 */
export function describePlan({ slug, changes, aliases }: ImportPlan, isWritten: boolean): string {
  const groups = Map.groupBy(changes, ({ what }) => what)
  const count = (what: FileChange['what']) => groups.get(what)?.length ?? 0
  const counts = (['new', 'changed', 'moved', 'removed', 'kept', 'same'] as const)
    .filter((what) => count(what) > 0)
    .map((what) => `${count(what)} ${what}`)
  const shown = changes.filter(({ what }) => what !== 'same')
  const formerAddresses = Object.entries(aliases).map(
    ([old, id]) => `  alias    #${old} leads to #${id}`,
  )
  return [
    `content/${slug}: ${counts.join(', ')}`,
    ...shown.flatMap(linesOf),
    ...formerAddresses,
    ...(shown.length === 0
      ? ['Nothing changes.']
      : [
          isWritten
            ? 'Run npm run check: it names each published address that would lead to other words.'
            : 'Nothing is written yet. To do it, add --write.',
        ]),
  ].join('\n')
}

function linesOf({ path, what, from, before, after, reason }: FileChange): string[] {
  const isText = before !== undefined && (typeof after === 'string' || what === 'removed')
  const places = isText && what !== 'removed' ? placesOf(before, String(after)) : []
  const more = places.length > PLACES ? [`and ${places.length - PLACES} more`] : []
  return [
    `  ${what.padEnd(8)} ${path}${from === undefined ? '' : ` (was ${from})`}${reason === undefined ? '' : `: ${reason}`}`,
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
