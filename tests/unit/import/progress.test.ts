import { expect, test, vi } from 'vitest'
import { whileWaiting } from '../../../src/import/progress.ts'

test('long work is said to go on until it is done', async () => {
  vi.useFakeTimers()
  const said: number[] = []
  const { promise, resolve } = Promise.withResolvers<string>()
  const waiting = whileWaiting(promise, (seconds) => void said.push(seconds))
  vi.advanceTimersByTime(9_000)
  expect(said).toEqual([4, 8])
  resolve('read')
  expect(await waiting).toBe('read')
  vi.advanceTimersByTime(9_000)
  expect(said).toEqual([4, 8])
  vi.useRealTimers()
})
