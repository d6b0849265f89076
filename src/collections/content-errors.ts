import type { Problem } from '../brief/problem.ts'
import { report } from '../check/report.ts'

/** The content has errors: the build stops, once, and the message tells them all. */
export class ContentErrors extends Error {
  override readonly name = 'ContentErrors'

  /** @param problems what the check found, warnings too */
  constructor(problems: readonly Problem[]) {
    super(report(problems))
    // The editor is told what to mend in the content; where the loader stands helps nobody.
    this.stack = ''
  }
}
