import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { answerOf } from '../../../src/collections/thread-answer.ts'

const threadOf = (code: string) => new Worker(code, { eval: true })

it('is the first message of a thread', async () => {
  const code = "const { parentPort } = require('node:worker_threads'); parentPort.postMessage([1])"
  expect(await answerOf(threadOf(code))).toEqual([1])
})

it.each([
  ['has thrown', 'throw new Error("No.")', 'No.'],
  ['has ended and said nothing', 'process.exit(3)', '(3)'],
])('is an error where the thread %s', async (_, code, words) => {
  await expect(answerOf(threadOf(code))).rejects.toThrow(words)
})
