import { formatFor, reporterFor } from '../content/reporters/choose.ts'
import type { Findings } from '../content/reporters/reporter.ts'

/** The content has errors: the build stops, once, and the message tells them all. */
export class ContentErrors extends Error {
  override readonly name = 'ContentErrors'

  /** @param findings what the check found, warnings too */
  constructor(findings: Findings) {
    super(reporterFor(formatFor(process.env), process.stderr)(findings))
    // The editor is told what to fix in the content; where the loader stands helps nobody.
    this.stack = ''
  }
}
