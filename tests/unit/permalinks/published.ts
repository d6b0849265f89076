/** Drafts of a brief, compared with what was published before. */
import { placesOf } from '../../../src/brief/model/places.ts'
import { brokenPermalinks, updatedLedger } from '../../../src/permalinks/ledger.ts'
import { permalinkProblems } from '../../../src/permalinks/problems.ts'
import { build, type Draft } from '../brief/sources.ts'

/** Paragraphs on different subjects. */
export const [trade, water, courts, ports, schools, farms] = [
  'Trade across the northern border doubled within a decade, and lorries now wait two days.',
  'Every reservoir in the basin is lower than its treaty allows, so farmers sue the commission.',
  'Judges who were named last spring have yet to hear a single case about federal elections.',
  'Container terminals on the Pacific coast run at half their strength for want of customs staff.',
  'Teachers in rural districts earn less than drivers do, which empties classrooms each autumn.',
  'Smallholders grow maize for their own tables while avocados leave by the shipload for export.',
]

export const draft = (...bodies: string[]): Draft => ({
  sections: { 'The North': bodies.join('\n\n') },
})

/** Compares a draft with the ledger of the draft published before; `found` has ids and codes. */
export function compare(published: Draft, now: Draft, mayBeMissing: string[] = []) {
  const ledger = updatedLedger(new Map(), placesOf(build(published).brief))
  const broken = brokenPermalinks(ledger, placesOf(build(now).brief), new Set(mayBeMissing))
  const problems = permalinkProblems(broken, {
    slug: 'test-brief',
    hasAliases: false,
    positionOf: (id) => ({ file: id }),
  })
  return { broken, problems, found: problems.map(({ code, file }) => `${file} ${code}`) }
}

/** A brief of five paragraphs. */
export const five = draft(trade, water, courts, ports, schools)
