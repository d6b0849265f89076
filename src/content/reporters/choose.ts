/** Chooses the reporter. */
import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import type { Reporter } from './reporter.ts'
import { terminalReporter } from './terminal.ts'

export const formats = ['terminal', 'github', 'json'] as const

export type Format = (typeof formats)[number]

/**
 * @param env environment variables
 * @returns the format for GitHub in GitHub Actions, otherwise for the terminal
 */
export const formatFor = (env: NodeJS.ProcessEnv): Format =>
  env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal'

/**
 * @param format the format
 * @param stream the stream that the report goes to
 * @returns the reporter, with colours if the stream supports them and NO_COLOR does not forbid them
 */
export function reporterFor(format: Format, stream: NodeJS.WriteStream): Reporter {
  if (format === 'json') return reportJson
  if (format === 'github') return reportGithub
  return terminalReporter(stream.isTTY && stream.hasColors())
}
