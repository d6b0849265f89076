/** Recommendations and the paragraphs that argue for them. */
import type { Paragraph } from '../blocks/paragraph.ts'
import type { Recommendation, RecommendationList, Section, Text } from '../model/brief.ts'
import { recommendationId } from '../model/place-id.ts'
import type { BriefRecord, RecommendationRecord } from '../model/front-matter.ts'
import type { NoteReferences } from './note-references.ts'
import { numberOf } from './file-numbers.ts'
import { withImages } from './image-paths.ts'
import {
  error,
  positionOfField,
  warning,
  type Problem,
  type SourcePosition,
} from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { blocksOf, textOf } from '../text/plain-text.ts'
import { nearest } from '../text/nearest.ts'
import { someOf } from '../text/ranges.ts'

/**
 * Builds the recommendations of one brief and links their paragraphs with them.
 *
 * @param entries the brief's recommendation files
 * @param paragraphs the brief's paragraphs, in order; their `recommendations` are filled
 * @param notes resolves the note references, after those of the sections
 * @returns the recommendations by number, and a problem for each paragraph that does not exist
 */
export function buildRecommendations(
  entries: readonly Entry<RecommendationRecord>[],
  paragraphs: readonly Paragraph[],
  notes: NoteReferences,
): { recommendations: Recommendation[]; problems: Problem[] } {
  const problems: Problem[] = []
  const recommendations = entries.flatMap((entry): Recommendation[] => {
    const number = numberOf(entry)
    if (number === undefined) return []
    const numbers = entry.data.paragraphs.flatMap((id, index) => {
      const paragraph = paragraphWithId(id, paragraphs)
      if (paragraph) return [paragraph.number]
      const position = positionOfField(entry, `paragraphs.${index}`)
      problems.push(unknownParagraph(id, position, paragraphs.length))
      return []
    })
    return [
      {
        number,
        id: recommendationId(number),
        ...resolvedText(entry, notes),
        addressee: entry.data.addressee,
        aliases: [],
        paragraphs: [...new Set(numbers)].sort((one, other) => one - other),
      },
    ]
  })
  recommendations.sort((one, other) => one.number - other.number)
  for (const { number, paragraphs: numbers } of recommendations) {
    for (const argued of numbers) paragraphs[argued - 1]?.recommendations.push(number)
  }
  return { recommendations, problems }
}

/**
 * Groups recommendations under their headings and finds their place.
 *
 * @param entries the brief's recommendation files
 * @param recommendations the recommendations by number
 * @param record the brief's record
 * @param sections the brief's sections
 * @returns how the brief shows them, and a problem if no section has their title
 */
export function listRecommendations(
  entries: readonly Entry<RecommendationRecord>[],
  recommendations: readonly Recommendation[],
  record: Entry<BriefRecord>,
  sections: readonly Pick<Section, 'id' | 'title'>[],
): { list: RecommendationList; problems: Problem[] } {
  const { title, place = 'start' } = record.data.recommendations ?? {}
  const groupOf = new Map(entries.map((entry) => [numberOf(entry), entry.data.group]))
  const groups: RecommendationList['groups'] = []
  for (const one of recommendations) {
    const group = groupOf.get(one.number)
    const last = groups.at(-1)
    if (last && last.title === group) last.recommendations.push(one)
    else groups.push({ title: group, recommendations: [one] })
  }
  const section = place === 'section' ? sections.find((one) => one.title === title) : undefined
  const list = { title, place, section: section?.id, groups }
  const ungrouped = entries.flatMap((entry) => warnOfGroup(entry, groups))
  if (place !== 'section' || section) return { list, problems: ungrouped }
  const titles = sections.map((one) => one.title)
  const guess = nearest(title ?? '', titles)
  return {
    list,
    problems: [
      ...ungrouped,
      error(
        'recommendations-without-section',
        positionOfField(record, 'recommendations.title'),
        `No section has the title “${title ?? ''}”.`,
        guess === undefined
          ? `Write the title of the section that they are in: ${someOf(titles)}.`
          : `Did you mean “${guess}”?`,
      ),
    ],
  }
}

/** Warns of a recommendation without a group that readers would take for one of the group before it. */
function warnOfGroup(
  entry: Entry<RecommendationRecord>,
  groups: RecommendationList['groups'],
): Problem[] {
  const number = numberOf(entry)
  const at = groups.findIndex(
    ({ title, recommendations }) => title === undefined && recommendations[0]?.number === number,
  )
  const before = groups[at - 1]?.title
  if (before === undefined) return []
  const message = `This recommendation has no group and would follow those of the group “${before}”.`
  const hint = `Write group: ${before} or the name of another group, or give it a number before the first group.`
  return [warning('recommendation-without-group', { file: entry.file }, message, hint)]
}

/** A recommendation's text with its note references. */
function resolvedText({ file, body }: Entry<unknown>, notes: NoteReferences): Text {
  const children = notes.resolve(blocksOf(body), file, false)
  return withImages(textOf({ ...body, children }), file)
}

/**
 * @param id a paragraph's id, e.g. `p7`
 * @param paragraphs all paragraphs of the brief, in order
 * @returns the paragraph, or `undefined` if there is none
 */
export function paragraphWithId(
  id: string,
  paragraphs: readonly Paragraph[],
): Paragraph | undefined {
  return paragraphs[Number(id.slice(1)) - 1]
}

/**
 * @param id a paragraph in front matter that the brief does not have, e.g. `p40`
 * @param position its position in the file
 * @param count the number of paragraphs of the brief
 * @returns the problem
 */
export function unknownParagraph(id: string, position: SourcePosition, count: number): Problem {
  return error(
    'unknown-paragraph',
    position,
    `There is no paragraph ${id} in this brief.`,
    count === 0
      ? 'Write its sections first. Their paragraphs are numbered from p1.'
      : `It has ${count === 1 ? 'only p1' : `p1 to p${count}`}. The page shows the numbers in the margin.`,
  )
}
