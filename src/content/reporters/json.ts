import { countProblems, type Reporter } from './reporter.ts'

/** For programs: the problems as data, with the counts. */
export const reportJson: Reporter = ({ problems, files, briefs }) =>
  JSON.stringify({ problems, ...countProblems(problems), files, briefs }, null, 2)
