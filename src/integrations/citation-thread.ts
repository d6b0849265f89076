/** The thread of citations.ts: it is given requests, and posts the citations of each. */
import { parentPort } from 'node:worker_threads'
import type { CitationRequest } from '../cite/cited-ahead.ts'
import { formatCitations, type Citation } from '../cite/citations.ts'

/** What the thread says of one request: its place among them, and its citations. */
export interface Cited {
  index: number
  citations: Citation[]
}

parentPort?.once('message', (requests: CitationRequest[]) => {
  for (const [index, { record, recommendation }] of requests.entries()) {
    const cited: Cited = { index, citations: formatCitations(record, recommendation) }
    parentPort?.postMessage(cited)
  }
})
