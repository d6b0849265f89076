/** Report formats, and the reporter of each. */
import { reportGithub } from './github.ts'
import { countProblems, type Reporter } from './reporter.ts'
import { terminalReporter } from './terminal.ts'

export const formats = ['terminal', 'github', 'json'] as const

export type Format = (typeof formats)[number]

/** @returns the format for GitHub in GitHub Actions, otherwise for the terminal */
export const formatFor = (env: NodeJS.ProcessEnv): Format =>
  env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal'

/** @returns the reporter, with colours if the stream supports them and NO_COLOR does not forbid them */
export function reporterFor(format: Format, stream: NodeJS.WriteStream): Reporter {
  if (format === 'json') return reportJson
  if (format === 'github') return reportGithub
  return terminalReporter(stream.isTTY && stream.hasColors())
}

/** For programs: the problems as data, with the counts. */
const reportJson: Reporter = ({ problems, files, briefs }) =>
  JSON.stringify({ problems, ...countProblems(problems), files, briefs }, null, 2)
