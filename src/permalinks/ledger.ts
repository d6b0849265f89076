/** The ledger of a brief: every published address with a fingerprint of its words. */
import { noteId } from '../brief/model/address.ts'
import {
  fingerprintOf,
  marksOf,
  SAME,
  shareOf,
  type Fingerprint,
  type Marks,
} from './fingerprint.ts'
import { kindOf, numberIn, type Permalink, type PermalinkKind } from '../brief/model/places.ts'

/** Fingerprints by fragment id. */
export type Ledger = ReadonlyMap<string, Fingerprint>

/** A published address that no longer leads to its published words. */
export interface BrokenPermalink {
  id: string
  kind: PermalinkKind
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
const MIN_SHARE: Partial<Record<PermalinkKind, number>> = { section: 0.5, 'note-reference': 0.5 }

/**
 * Compares the published addresses of a brief with its present ones.
 *
 * @param ledger the published addresses
 * @param permalinks the present ones
 * @param kept addresses that may be missing: aliases and withdrawn addresses
 * @returns the broken permalinks, in the ledger's order, without note references whose paragraph or
 *   note is broken too
 */
export function brokenPermalinks(
  ledger: Ledger,
  permalinks: readonly Permalink[],
  kept: ReadonlySet<string>,
): BrokenPermalink[] {
  // If two places have one id, which is an error of its own, a link leads to the first.
  const present = new Map(permalinks.toReversed().map((permalink) => [permalink.id, permalink]))
  const marksByText = new Map<string, Marks>()
  // Note references have the text of their paragraph.
  const shareAt = ({ kind, plain }: Permalink, published: Fingerprint): number => {
    const found = marksByText.get(plain) ?? marksOf(plain)
    marksByText.set(plain, found)
    const share = shareOf(published, found)
    return share >= (MIN_SHARE[kind] ?? SAME) ? share : 0
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
      // Prefers a new place to one that was published and happens to contain the words too.
      .sort(
        (one, other) =>
          one.taken - other.taken || other.share - one.share || one.distance - other.distance,
      )[0]?.id

  const broken = [...ledger].flatMap(([id, published]): BrokenPermalink[] => {
    const here = present.get(id)
    const kind = kindOf(id)
    if (here ? shareAt(here, published) > 0 : kept.has(id)) return []
    const now = kind === 'note-reference' ? undefined : whereNow(id, published)
    return [{ id, kind, begins: published.begins, gone: !here, now }]
  })
  const ids = new Set(broken.map(({ id }) => id))
  const follows = ({ id, kind }: BrokenPermalink): boolean =>
    kind === 'note-reference' &&
    (ids.has(present.get(id)?.within ?? '') || ids.has(noteId(numberIn(id))))
  return broken.filter((one) => !follows(one))
}

/**
 * @param ledger the published addresses
 * @param permalinks the present ones; all changes are accepted
 * @returns the ledger with the present fingerprints; addresses that no longer exist stay in it
 */
export function updatedLedger(ledger: Ledger, permalinks: readonly Permalink[]): Ledger {
  const fresh = permalinks.map(({ id, plain }) => [id, fingerprintOf(plain)] as const)
  return new Map([...ledger, ...fresh])
}

const ORDER: readonly PermalinkKind[] = [
  ...(['section', 'paragraph', 'recommendation'] as const),
  ...(['endnote', 'note-reference', 'pull-quote'] as const),
]

const COMMENT =
  'Every published address of this brief, with a fingerprint of the words that stand there, so that no build breaks a link or a citation. Written by npm run permalinks, not by hand; keep it with the brief. The README says more.'

const natural = new Intl.Collator('en', { numeric: true })

/**
 * @param ledger a ledger
 * @returns it as JSON, one address a line, sorted by kind and then by number or name, so that
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
