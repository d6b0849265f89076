/** What a thread runs that helps `readFiles`: it posts each batch that it has read. */
import { parentPort, workerData } from 'node:worker_threads'
import { readShare, type SharedFiles } from './shared-files.ts'

for (const batch of readShare(workerData as SharedFiles)) parentPort?.postMessage(batch)
