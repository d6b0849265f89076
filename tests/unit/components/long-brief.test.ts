import { expect, it } from 'vitest'
import { isLong, lengthCss } from '../../../src/components/brief/long-brief.ts'
import { build } from '../brief/sources.ts'

const sentence = 'The county repairs the valve of every harbour. '

it('lengthCss gives the characters of each section and of the notes of a long brief', () => {
  const { brief } = build({
    sections: { '2020 in brief': `${sentence.repeat(1400)}[^1]`, Second: 'Short.' },
    endnotes: ['A note.'],
  })
  expect(isLong(brief)).toBe(true)
  const rules = [...lengthCss(brief).matchAll(/\[id="([^"]+)"\]\{--characters:(\d+)\}/g)]
  const lengths = new Map(rules.map(([, id, characters]) => [id, Number(characters)]))
  expect([...lengths.keys()]).toEqual(['2020-in-brief', 'second', 'endnotes'])
  expect(lengths.get('2020-in-brief')).toBeGreaterThan(1400 * 45)
  expect(lengths.get('second')).toBeLessThan(100)
})

it('lengthCss changes nothing on the page of a short brief', () => {
  const { brief } = build({ sections: { One: sentence.repeat(50) } })
  expect(isLong(brief)).toBe(false)
  expect(lengthCss(brief)).toBe('')
})
