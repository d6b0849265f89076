import { expect, it } from 'vitest'
import { digitsFor } from '../../../src/brief/passages/number-words.ts'

it.each([
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    '0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20',
  ],
  ['thirty forty fifty sixty seventy eighty ninety', '30 40 50 60 70 80 90'],
  ['hundred thousand cien cent mil mille', '100 1000 100 100 1000 1000'],
  ['uno dos tres cuatro cinco seis siete ocho nueve diez veinte', '1 2 3 4 5 6 7 8 9 10 20'],
  ['deux trois quatre cinq sept huit neuf dix onze douze', '2 3 4 5 7 8 9 10 11 12'],
  ['treize quatorze quinze seize vingt trente quarante', '13 14 15 16 20 30 40'],
  ['cinquante soixante', '50 60'],
  ['once ones 7 million', 'once ones 7 million'],
])('%s', (words, digits) => {
  expect(words.split(' ').map(digitsFor).join(' ')).toBe(digits)
})
