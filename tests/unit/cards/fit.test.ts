import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fit, type Typesetter } from '../../../src/cards/fit.ts'

/** Sets words in a face whose every letter is half as wide as it is high, 600 pixels wide. */
const set: Typesetter = (words, size) => {
  const perLine = Math.floor(600 / (size / 2))
  const lines = words.match(new RegExp(`.{1,${perLine}}(\\s|$)|\\S{${perLine}}`, 'g')) ?? ['']
  return Promise.resolve({ lines, height: lines.length * size })
}

describe('fit', () => {
  it('takes the largest size at which the words fit', async () => {
    expect(await fit('Four short words here', [80, 60, 40], 130, set)).toMatchObject({ size: 60 })
    expect(await fit('Four', [80, 60, 40], 130, set)).toMatchObject({ size: 80 })
  })

  it('cuts what fits at no size at a word', async () => {
    const { words, lines } = await fit('one two three four five '.repeat(20), [40], 90, set)
    expect(words).toMatch(/(one|two|three|four|five)…$/)
    expect(lines).toHaveLength(2)
  })

  it('never exceeds its room, and shows the beginning of the words', async () => {
    const text = fc.array(fc.string({ minLength: 1, maxLength: 14 }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 40, max: 400 }), async (parts, height) => {
        const words = parts.join(' ').replace(/\s+/g, ' ').trim() || 'x'
        const fitted = await fit(words, [80, 60, 40], height, set)
        expect(fitted.height).toBeLessThanOrEqual(height)
        expect(words.startsWith(fitted.words.replace(/…$/, ''))).toBe(true)
      }),
    )
  })
})
