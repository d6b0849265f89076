/** The thread of build-folder.ts: it sweeps the folder, and says what is left. */
import { parentPort, workerData } from 'node:worker_threads'
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

/** What the thread says: for each list the names of the sets that stand there whole. */
export type Swept = string[][]

const { site, given, lists } = workerData as SweepOrder
const written = lists.map((list) => [...readWritten(new URL(list))])
const stamps = written.flat().flatMap(([, set]) => set.stamps)
const left = sweep(new URL(site), new URL(given), stamps)
const swept: Swept = written.map((sets) =>
  sets.filter(([, set]) => set.stamps.every(([path]) => left.has(path))).map(([name]) => name),
)
parentPort?.postMessage(swept)
