/** Recommendations and the paragraphs that argue for them. */
import type { Paragraph } from '../blocks/paragraph.ts'
import type { Recommendation } from '../model/brief.ts'
import { recommendationId } from '../model/place-id.ts'
import type { RecommendationRecord } from '../model/front-matter.ts'
import { numberOf } from './file-numbers.ts'
import { error, positionOfField, type Problem, type SourcePosition } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { textOf } from '../text/plain-text.ts'

/**
 * Builds the recommendations of one brief and links their paragraphs with them.
 *
 * @param entries the brief's recommendation files
 * @param paragraphs the brief's paragraphs, in order; their `recommendations` are filled
 * @returns the recommendations by number, and a problem for each paragraph that does not exist
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
      const position = positionOfField(entry, `paragraphs.${index}`)
      problems.push(unknownParagraph(id, position, paragraphs.length))
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
