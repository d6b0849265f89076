/** Groups problems of one kind, so that a thousand of them do not hide the others. */
import type { Problem } from '../../brief/problems/problem.ts'

/** Problems of one kind, at least one. */
export interface Kind {
  first: Problem
  others: readonly Problem[]
}

/** So many problems of one kind are still reported one by one. */
const FEW = 5

/** @returns the problems in the order of the first of each kind; a kind with few problems is not grouped */
export function groupByKind(problems: readonly Problem[]): Kind[] {
  const kinds = Map.groupBy(problems, kindOf)
  return problems.flatMap((problem): Kind[] => {
    const ofKind = kinds.get(kindOf(problem)) ?? []
    if (ofKind.length <= FEW) return [{ first: problem, others: [] }]
    return ofKind[0] === problem ? [{ first: problem, others: ofKind.slice(1) }] : []
  })
}

/** @returns how many the problems of a kind are and where the next ones are; `undefined` for a single one */
export function summaryOfKind({ first, others }: Kind): string | undefined {
  if (others.length === 0) return undefined
  const all = [first, ...others]
  const files = new Set(all.map(({ file }) => file)).size
  const next = others.slice(0, FEW).map((problem) => withHint(problem, first.hint))
  const rest = others.length - next.length
  return [
    `${count(all.length)} times in ${count(files)} ${files === 1 ? 'file' : 'files'}: also ${next.join(', ')}`,
    rest > 0 ? ` and ${count(rest)} more, which npm run check -- --format=json lists.` : '.',
  ].join('')
}

/** @returns a problem's place as terminals link it: `content/a/sections/01.md:7:11` */
export const placeOf = ({ file, line, column }: Problem): string =>
  [file, line, column].filter((part) => part !== undefined).join(':')

/** A place, with its hint if that is not the one of the first problem. */
const withHint = (problem: Problem, known: string): string =>
  problem.hint === known ? placeOf(problem) : `${placeOf(problem)} (${problem.hint})`

const count = (number: number): string => number.toLocaleString('en')

/** The code with the message, without what differs from case to case. */
function kindOf({ severity, code, message }: Problem): string {
  const words = message.replace(/“[^”]*”|#\S+|content\/\S+|\d+/g, '…').replace(/: .*/s, '')
  return `${severity} ${code} ${words}`
}
