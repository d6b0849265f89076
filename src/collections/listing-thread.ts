/** The thread of listing-ahead.ts: it is given the project's root, and says what content there is. */
import { parentPort, workerData } from 'node:worker_threads'
import { listingOf } from '../content/listing.ts'

parentPort?.postMessage(listingOf(new URL(workerData as string)))
