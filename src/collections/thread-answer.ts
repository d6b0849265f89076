/** What a thread says once. */
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'

/**
 * @param worker a thread that was started just now
 * @returns its first message
 * @throws what it threw, or an Error that it has ended and said nothing
 */
export async function answerOf(worker: Worker): Promise<unknown> {
  const silence = once(worker, 'exit').then(([code]) => {
    throw new Error(`A thread of the build has ended (${String(code)}) and said nothing.`)
  })
  const [answer] = (await Promise.race([once(worker, 'message'), silence])) as unknown[]
  return answer
}
