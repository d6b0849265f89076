/** Checks the works of one file: their keys, and what a style needs to print them. */
import { isTooLong } from '../../brief/model/address.ts'
import { isKey, referenceId } from '../../brief/model/reference-id.ts'
import type { WorkSource } from '../../brief/model/reference.ts'
import { error, type Problem } from '../../brief/problems/problem.ts'

/** @returns the works of a file that can be cited and printed, and a problem for each other */
export function checkWorks(works: readonly WorkSource[]): {
  works: WorkSource[]
  problems: Problem[]
} {
  const problems: Problem[] = []
  const usable = works.flatMap(({ key, item, position }): WorkSource[] => {
    const work = { key, item: { ...item, id: key }, position }
    if (!isKey(key) || isTooLong(referenceId(key))) {
      problems.push(
        error(
          'unusable-reference-key',
          position,
          `The key “${key.slice(0, 60)}” cannot be cited and cannot be an address.`,
          'Use letters, digits, - and _, and . : / between them, as in wayne2017. The endings -cited and -side are taken.',
        ),
      )
      return []
    }
    if (!hasTitle(work.item)) {
      problems.push(
        error(
          'incomplete-reference',
          position,
          `The entry ${key} has no title, so that no style can print it.`,
          'Add the field title: what the work is called, or a few words on what it is.',
        ),
      )
    }
    return [work]
  })
  return { works: usable, problems }
}

const hasTitle = ({ title, ...item }: WorkSource['item']): boolean =>
  (title ?? '').trim() !== '' || typeof item['container-title'] === 'string'
