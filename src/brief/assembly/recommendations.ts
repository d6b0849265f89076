/** Recommendations, each linked with the paragraphs that argue for it. */
import { recommendationId } from '../model/address.ts'
import type { Paragraph, Recommendation } from '../model/brief.ts'
import type { RecommendationRecord } from '../model/front-matter.ts'
import { numberOf } from './file-numbers.ts'
import { error, placeOfField, type Place, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { textOf } from '../text/text.ts'

/**
 * Builds the recommendations of one brief and marks their paragraphs with them.
 *
 * @param entries the brief's recommendation files
 * @param paragraphs the brief's paragraphs, in order; their `recommendations` are filled
 * @returns the recommendations by number, and a problem for each paragraph that isn't there
 */
export function buildRecommendations(
  entries: readonly Entry<RecommendationRecord>[],
  paragraphs: readonly Paragraph[],
): { recommendations: Recommendation[]; problems: Problem[] } {
  const problems: Problem[] = []
  const recommendations = entries.flatMap((entry): Recommendation[] => {
    const number = numberOf(entry)
    if (number === undefined) return []
    const numbers = entry.data.paragraphs.flatMap((id, index) => {
      const paragraph = paragraphWithId(id, paragraphs)
      if (paragraph) return [paragraph.number]
      const place = placeOfField(entry, `paragraphs.${index}`)
      problems.push(unknownParagraph(id, place, paragraphs.length))
      return []
    })
    return [
      {
        number,
        id: recommendationId(number),
        ...textOf(entry.body),
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
 * @param id a paragraph's id, e.g. `p7`
 * @param paragraphs all paragraphs of the brief, in order
 * @returns the paragraph, or `undefined` where there is none
 */
export function paragraphWithId(
  id: string,
  paragraphs: readonly Paragraph[],
): Paragraph | undefined {
  return paragraphs[Number(id.slice(1)) - 1]
}

/**
 * @param id the paragraph that front matter names, e.g. `p40`
 * @param place where it is named
 * @param count how many paragraphs the brief has
 * @returns the problem that there is no such paragraph
 */
export function unknownParagraph(id: string, place: Place, count: number): Problem {
  return error(
    'unknown-paragraph',
    place,
    `There is no paragraph ${id} in this brief.`,
    count === 0
      ? 'Write its sections first. Their paragraphs are numbered from p1.'
      : `It has ${count === 1 ? 'only p1' : `p1 to p${count}`}. The page shows the numbers in the margin.`,
  )
}
