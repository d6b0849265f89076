import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  EXTENDED_CHARACTERS,
  MAIN_CHARACTERS,
  unicodeRangeOf,
} from '../../../src/fonts/characters.ts'

it('unicodeRangeOf joins code points that follow each other', () => {
  expect(unicodeRangeOf('ÅÆÌā')).toEqual(['U+C5-C6', 'U+CC', 'U+101'])
})

it('the main and the extended files share no character', () => {
  expect(Array.from(EXTENDED_CHARACTERS).filter((one) => MAIN_CHARACTERS.includes(one))).toEqual([])
})

it('the extended characters are in the order of their code points, as ranges need', () => {
  expect(Array.from(EXTENDED_CHARACTERS).sort()).toEqual(Array.from(EXTENDED_CHARACTERS))
})

it('the style sheet of the bold font has the ranges of its extended file', () => {
  const css = readFileSync(new URL('../../../src/styles/report/bold.css', import.meta.url), 'utf8')
  expect(/unicode-range:([^;]*)/.exec(css)?.[1]?.trim().split(/,\s*/)).toEqual(
    unicodeRangeOf(EXTENDED_CHARACTERS),
  )
})
