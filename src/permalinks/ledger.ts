/** The ledger of a brief: every address that was published, with a fingerprint of its words. */
import { noteId } from '../brief/model/address.ts'
import {
  fingerprintOf,
  marksOf,
  SAME,
  shareOf,
  type Fingerprint,
  type Marks,
} from './fingerprint.ts'
import { kindOf, type Place, type PlaceKind } from '../brief/model/place.ts'
import { numberIn } from '../brief/model/place-id.ts'

/** Fingerprints by fragment id. */
export type Ledger = ReadonlyMap<string, Fingerprint>

/** A published address that no longer leads to what was published there. */
export interface BrokenPermalink {
  id: string
  kind: PlaceKind
  /** The first words of what was published. */
  begins: string
  /** Nothing stands at the address; otherwise other words do. */
  gone: boolean
  /** Id of the place where the published words stand now, where there is one. */
  now: string | undefined
}

/**
 * A living section's id says its title, so that only its text can have been exchanged; it may grow,
 * shrink and be parted. A note reference is told by the words around it.
 */
const ENOUGH: Partial<Record<PlaceKind, number>> = { section: 0.5, 'note-reference': 0.5 }

/**
 * Compares what was published with what stands there.
 *
 * @param ledger what was published
 * @param permalinks what stands there
 * @param kept addresses that need not stand there: aliases and what was withdrawn
 * @returns the broken permalinks, in the ledger's order; a note reference is left out where its
 *   paragraph or its note is broken as well
 */
export function brokenPermalinks(
  ledger: Ledger,
  permalinks: readonly Place[],
  kept: ReadonlySet<string>,
): BrokenPermalink[] {
  // Where two places have one id, which is an error of its own, a link leads to the first.
  const standing = new Map(permalinks.toReversed().map((permalink) => [permalink.id, permalink]))
  const marksByText = new Map<string, Marks>()
  // A paragraph's text is that of its note references as well.
  const shareAt = ({ kind, plain }: Place, published: Fingerprint): number => {
    const found = marksByText.get(plain) ?? marksOf(plain)
    marksByText.set(plain, found)
    const share = shareOf(published, found)
    return share >= (ENOUGH[kind] ?? SAME) ? share : 0
  }
  const whereNow = (id: string, published: Fingerprint): string | undefined =>
    permalinks
      .filter((permalink) => permalink.kind === kindOf(id) && permalink.id !== id)
      .map((permalink) => ({
        id: permalink.id,
        share: shareAt(permalink, published),
        taken: Number(ledger.has(permalink.id)),
        distance: Math.abs(numberIn(permalink.id) - numberIn(id)),
      }))
      .filter(({ share }) => share > 0)
      // A new place rather than one that was there already and happens to hold the words as well.
      .sort(
        (one, other) =>
          one.taken - other.taken || other.share - one.share || one.distance - other.distance,
      )[0]?.id

  const broken = [...ledger].flatMap(([id, published]): BrokenPermalink[] => {
    const here = standing.get(id)
    const kind = kindOf(id)
    if (here ? shareAt(here, published) > 0 : kept.has(id)) return []
    const now = kind === 'note-reference' ? undefined : whereNow(id, published)
    return [{ id, kind, begins: published.begins, gone: !here, now }]
  })
  const ids = new Set(broken.map(({ id }) => id))
  const follows = ({ id, kind }: BrokenPermalink): boolean =>
    kind === 'note-reference' &&
    (ids.has(standing.get(id)?.within ?? '') || ids.has(noteId(numberIn(id))))
  return broken.filter((one) => !follows(one))
}

/**
 * @param ledger what was published, if anything was
 * @param permalinks what stands there, with nothing broken that was not accepted
 * @returns the ledger with what stands there now; addresses that are no more stay as they were
 */
export function updatedLedger(ledger: Ledger, permalinks: readonly Place[]): Ledger {
  const fresh = permalinks.map(({ id, plain }) => [id, fingerprintOf(plain)] as const)
  return new Map([...ledger, ...fresh])
}

const ORDER: readonly PlaceKind[] = [
  ...(['section', 'paragraph', 'recommendation'] as const),
  ...(['endnote', 'note-reference', 'pull-quote'] as const),
]

const COMMENT =
  'Every published address of this brief, with a fingerprint of the words that stand there, so that no build breaks a link or a citation. Written by npm run permalinks, not by hand; keep it with the brief. The README says more.'

const natural = new Intl.Collator('en', { numeric: true })

/**
 * @param ledger a ledger
 * @returns it as JSON, one address a line, by kind and then by number or name, whatever the order
 *   in the brief: a change of one address is a change of one line
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
