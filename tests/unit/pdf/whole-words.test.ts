import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { titleNodes } from '../../../src/components/brief/line-breaks.ts'
import { wholeWords } from '../../../src/pdf/whole-words.ts'

it.each([
  ['In U.S.-Mexico Relations', 'In <span class="unbroken">U.S.-Mexico</span> Relations'],
  ['Requires Re-Engagement.', 'Requires <span class="unbroken">Re-Engagement</span>.'],
  ['They speak vis-à-vis us', 'They speak <span class="unbroken">vis-à-vis</span> us'],
  ['A nation—and a border', 'A <span class="unbroken">nation—</span>and a border'],
  ['Nothing to hold', 'Nothing to hold'],
])('%s keeps its words whole', (text, html) => {
  const whole = wholeWords(titleNodes(text))
  expect(toHtml(whole)).toBe(html)
})
