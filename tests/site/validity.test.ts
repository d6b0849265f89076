import { expect, it } from 'vitest'
import { builtPages } from './dist.ts'
import { mistakesIn } from './validator.ts'

it.each(builtPages())('$path is valid HTML', async (page) => {
  expect(await mistakesIn(page)).toEqual([])
})
