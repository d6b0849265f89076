/** The ledger of a brief: every published address with a fingerprint of its words. */
import { fingerprintOf, marksOf, SAME, shareOf, type Fingerprint } from './fingerprint.ts'
import { kindOf, type Place, type PlaceKind } from '../brief/model/place.ts'
import { noteId, numberIn } from '../brief/model/place-id.ts'

/** Fingerprints by fragment id. */
export type Ledger = ReadonlyMap<string, Fingerprint>

/** A published address that no longer leads to its published words. */
export interface BrokenPermalink {
  id: string
  kind: PlaceKind
  /** The first words of what was published. */
  begins: string
  /** Whether the address no longer exists; otherwise it leads to different words. */
  gone: boolean
  /** Id of the place that now has the published words, if there is one. */
  now: string | undefined
}

/**
 * The share that is enough for kinds other than `SAME`. A section keeps its title with its id, so
 * its text may grow, shrink and be split. A note reference is recognised by the words around it.
 */
const MIN_SHARE: Partial<Record<PlaceKind, number>> = { section: 0.5, 'note-reference': 0.5 }

/**
 * @param ledger the published addresses of a brief
 * @param places its present places
 * @param mayBeMissing ids that it need not have: its aliases and withdrawn addresses
 * @returns the broken permalinks, in the ledger's order, without note references whose paragraph or
 *   note is broken too
 */
export function brokenPermalinks(
  ledger: Ledger,
  places: readonly Place[],
  mayBeMissing: ReadonlySet<string>,
): BrokenPermalink[] {
  // If two places have one id, which is an error of its own, a link leads to the first.
  const present = new Map(places.toReversed().map((place) => [place.id, place]))
  const marksByText = new Map<string, Set<number>>()
  // A paragraph and its note references have the same text.
  const shareAt = ({ kind, plain }: Place, published: Fingerprint): number => {
    const found = marksByText.get(plain) ?? marksOf(plain)
    marksByText.set(plain, found)
    const share = shareOf(published, found)
    return share >= (MIN_SHARE[kind] ?? SAME) ? share : 0
  }
  const whereNow = (id: string, published: Fingerprint): string | undefined =>
    places
      .filter((place) => place.kind === kindOf(id) && place.id !== id)
      .map((place) => ({
        id: place.id,
        share: shareAt(place, published),
        taken: Number(ledger.has(place.id)),
        distance: Math.abs(numberIn(place.id) - numberIn(id)),
      }))
      .filter(({ share }) => share > 0)
      // Prefers a new place to one that was published and happens to contain the words too.
      .sort(
        (one, other) =>
          one.taken - other.taken || other.share - one.share || one.distance - other.distance,
      )[0]?.id

  const broken = [...ledger].flatMap(([id, published]): BrokenPermalink[] => {
    const here = present.get(id)
    const kind = kindOf(id)
    if (here ? shareAt(here, published) > 0 : mayBeMissing.has(id)) return []
    const now = kind === 'note-reference' ? undefined : whereNow(id, published)
    return [{ id, kind, begins: published.begins, gone: !here, now }]
  })
  const ids = new Set(broken.map(({ id }) => id))
  const follows = ({ id, kind }: BrokenPermalink): boolean =>
    kind === 'note-reference' &&
    (ids.has(present.get(id)?.within ?? '') || ids.has(noteId(numberIn(id))))
  return broken.filter((one) => !follows(one))
}

/** @returns the ledger with the present fingerprints; addresses that no longer exist stay in it */
export const updatedLedger = (ledger: Ledger, places: readonly Place[]): Ledger =>
  new Map([...ledger, ...places.map(({ id, plain }) => [id, fingerprintOf(plain)] as const)])

/** The order of the kinds in the file. */
const ORDER: readonly PlaceKind[] = [
  ...(['section', 'paragraph', 'recommendation'] as const),
  ...(['endnote', 'note-reference', 'reference', 'pull-quote'] as const),
]

const COMMENT =
  'Every published address of this brief, with a fingerprint of its words: the build stops if an address no longer leads to them. Written by npm run permalinks, not by hand. Commit it with the brief. The README says more.'

const natural = new Intl.Collator('en', { numeric: true })

/**
 * @returns a ledger as JSON, one address a line, sorted by kind and then by number or name, so that
 *   changing one address changes one line
 */
export function ledgerJson(ledger: Ledger): string {
  const rank = (id: string): number => ORDER.indexOf(kindOf(id))
  const lines = [...ledger]
    .sort(([one], [other]) => rank(one) - rank(other) || natural.compare(one, other))
    .map(([id, { begins, sample }]) => {
      const print = `{ "begins": ${JSON.stringify(begins)}, "sample": ${JSON.stringify(sample)} }`
      return `    ${JSON.stringify(id)}: ${print}`
    })
  const comment = `  "$comment": ${JSON.stringify(COMMENT)},`
  return ['{', comment, '  "addresses": {', lines.join(',\n'), '  }', '}', ''].join('\n')
}
