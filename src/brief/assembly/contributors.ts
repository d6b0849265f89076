/** The authors, editors and translators of a brief. */
import type { Author } from '../model/brief.ts'
import type { BriefRecord } from '../model/front-matter.ts'
import type { BriefSource, Entry } from '../model/source.ts'
import { error, positionOfField, type Problem } from '../problems/problem.ts'
import { nearest } from '../text/nearest.ts'
import { someOf } from '../text/ranges.ts'

const FIELDS = ['authors', 'editors', 'translators'] as const

/** The file names of people and organisations that fields of a brief name. */
type Contributors = Pick<BriefRecord, (typeof FIELDS)[number]>

/** @returns the names in all these fields, one after the other */
export const namedIn = (record: Contributors): string[] =>
  FIELDS.flatMap((field) => record[field] ?? [])

/**
 * @param source a brief's parsed files
 * @param authors the library's authors by slug
 * @returns those whom its fields name, and problems: an unknown name, and one twice in a field
 */
export function buildContributors(
  { record }: Pick<BriefSource, 'record'>,
  authors: ReadonlyMap<string, Author>,
): {
  authors: Author[]
  editors: Author[] | undefined
  translators: Author[] | undefined
  problems: Problem[]
} {
  const { data } = record
  const of = (names: readonly string[]) => names.flatMap((name) => authors.get(name) ?? [])
  return {
    authors: of(data.authors),
    editors: data.editors && of(data.editors),
    translators: data.translators && of(data.translators),
    problems: FIELDS.flatMap((field) => unknownNames(record, field, [...authors.keys()])),
  }
}

function unknownNames(
  record: Entry<BriefRecord>,
  field: (typeof FIELDS)[number],
  known: readonly string[],
): Problem[] {
  return (record.data[field] ?? []).flatMap((name, index, all) => {
    const position = positionOfField(record, `${field}.${index}`)
    if (all.indexOf(name) < index) {
      const message = `The ${field.slice(0, -1)} “${name}” is named twice.`
      return [error('repeated-author', position, message, 'Remove one of them.')]
    }
    if (known.includes(name)) return []
    const guess = nearest(name, known)
    const hint = guess === undefined ? `The authors are: ${someOf(known)}` : `Did you mean ${guess}`
    return [
      error(
        'unknown-author',
        position,
        `There is no author “${name}”.`,
        `${hint}${guess === undefined ? '.' : '?'} To name another, add content/authors/${name}.md.`,
      ),
    ]
  })
}
