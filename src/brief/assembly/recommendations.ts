/** Recommendations and the paragraphs that argue for them. */
import type { Paragraph } from '../blocks/paragraph.ts'
import type { Brief, Recommendation, RecommendationList, Section } from '../model/brief.ts'
import { recommendationId } from '../model/place-id.ts'
import type { RecommendationRecord } from '../model/front-matter.ts'
import type { NoteReferences } from './note-references.ts'
import { numberOf } from './file-numbers.ts'
import { error, positionOfField, warning, type Problem } from '../problems/problem.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { blocksOf, textOf } from '../text/plain-text.ts'
import { nearest } from '../text/nearest.ts'
import { someOf } from '../text/ranges.ts'
import { paragraphsOf } from './sections.ts'

/**
 * @param source the brief's files
 * @param sections its sections; the `recommendations` of their paragraphs are filled
 * @param notes resolves the note references, after those of the sections
 * @param problems gets one for each paragraph or section that does not exist
 */
export function buildRecommendations(
  { record, recommendations: entries }: BriefSource,
  sections: readonly Section[],
  notes: NoteReferences,
  problems: Problem[],
): Pick<Brief, 'recommendations' | 'recommendationList'> {
  const paragraphs = paragraphsOf(sections)
  const recommendations = entries.flatMap((entry): Recommendation[] => {
    const number = numberOf(entry)
    if (number === undefined) return []
    const { file, body, data } = entry
    const argued = data.paragraphs.flatMap(
      (id, index) => findParagraph(id, entry, `paragraphs.${index}`, paragraphs, problems) ?? [],
    )
    return [
      {
        number,
        id: recommendationId(number),
        ...textOf({ ...body, children: notes.resolve(blocksOf(body), file, false) }),
        addressee: data.addressee,
        aliases: [],
        paragraphs: [...new Set(argued.map((one) => one.number))].sort((one, other) => one - other),
      },
    ]
  })
  recommendations.sort((one, other) => one.number - other.number)
  for (const { number, paragraphs: numbers } of recommendations) {
    for (const argued of numbers) paragraphs[argued - 1]?.recommendations.push(number)
  }

  const { title, place = 'start' } = record.data.recommendations ?? {}
  const section = place === 'section' ? sections.find((one) => one.title === title) : undefined
  if (place === 'section' && !section) {
    const titles = sections.map((one) => one.title)
    const guess = nearest(title ?? '', titles)
    const hint =
      guess === undefined
        ? `Write the title of the section that they are in: ${someOf(titles)}.`
        : `Did you mean “${guess}”?`
    const position = positionOfField(record, 'recommendations.title')
    const message = `No section has the title “${title ?? ''}”.`
    problems.push(error('recommendations-without-section', position, message, hint))
  }
  const groups = groupsOf(recommendations, entries, problems)
  return { recommendations, recommendationList: { title, place, section: section?.id, groups } }
}

/**
 * The recommendations under their headings. Warns of one without a group that readers would take for one
 * of the group before it.
 */
function groupsOf(
  recommendations: readonly Recommendation[],
  entries: readonly Entry<RecommendationRecord>[],
  problems: Problem[],
): RecommendationList['groups'] {
  const entryOf = new Map(entries.map((entry) => [numberOf(entry), entry]))
  const groups: RecommendationList['groups'] = []
  for (const one of recommendations) {
    const entry = entryOf.get(one.number)
    const title = entry?.data.group
    const last = groups.at(-1)
    if (last && last.title === title) {
      last.recommendations.push(one)
      continue
    }
    groups.push({ title, recommendations: [one] })
    if (title !== undefined || last?.title === undefined || !entry) continue
    const message = `This recommendation has no group and would follow those of the group “${last.title}”.`
    const hint = `Write group: ${last.title} or the name of another group, or give it a number before the first group.`
    const { file } = entry
    problems.push(warning('recommendation-without-group', { file }, message, hint))
  }
  return groups
}

/** @returns the paragraph that a field names, e.g. `p7`; if there is none, `problems` gets one */
export function findParagraph(
  id: string,
  entry: Entry<unknown>,
  field: string,
  paragraphs: readonly Paragraph[],
  problems: Problem[],
): Paragraph | undefined {
  const paragraph = paragraphs[Number(id.slice(1)) - 1]
  if (paragraph) return paragraph
  const count = paragraphs.length
  const hint =
    count === 0
      ? 'Write its sections first. Their paragraphs are numbered from p1.'
      : `It has ${count === 1 ? 'only p1' : `p1 to p${count}`}. The page shows the numbers in the margin.`
  const message = `There is no paragraph ${id} in this brief.`
  problems.push(error('unknown-paragraph', positionOfField(entry, field), message, hint))
  return undefined
}
