/** The thread of build-folder.ts: it ends when the folder is swept. */
import { workerData } from 'node:worker_threads'
import { sweep } from './site-sweep.ts'
import { readWritten } from './written.ts'

/** What the thread is given: `file:` addresses. */
export interface SweepOrder {
  /** The folder that the build works in. */
  site: string
  /** What is copied into every site as it is. */
  given: string
  /** The lists of files that may stay. */
  lists: readonly string[]
}

const { site, given, lists } = workerData as SweepOrder
const stamps = lists.flatMap((list) =>
  [...readWritten(new URL(list)).values()].flatMap((written) => written.stamps),
)
sweep(new URL(site), new URL(given), stamps)
