/** Which reporter speaks to whoever reads the output. */
import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import type { Reporter } from './reporter.ts'
import { terminalReporter } from './terminal.ts'

export const formats = ['terminal', 'github', 'json'] as const

export type Format = (typeof formats)[number]

/**
 * @param env the environment's variables
 * @returns GitHub's format inside its actions, else the terminal's
 */
export const formatFor = (env: NodeJS.ProcessEnv): Format =>
  env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal'

/**
 * @param format the format
 * @param stream where the report will be printed
 * @returns its reporter; the terminal's with colours only where the stream shows them and neither
 *   NO_COLOR nor its like forbids it
 */
export function reporterFor(format: Format, stream: NodeJS.WriteStream): Reporter {
  if (format === 'json') return reportJson
  if (format === 'github') return reportGithub
  return terminalReporter(stream.isTTY && stream.hasColors())
}
