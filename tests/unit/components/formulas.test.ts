import { describe, expect, it } from 'vitest'
import { hasReportParts } from '../../../src/components/brief/report-parts.ts'
import { proseToHtml } from '../../../src/components/brief/prose.ts'
import { build } from '../brief/sources.ts'

const briefOf = (text: string, note = 'A note.') =>
  build({ sections: { One: `${text}\n\nMore.[^1]` }, endnotes: [note] }).brief
const htmlOf = (text: string, lang = 'en') =>
  proseToHtml(briefOf(text).sections[0]?.flow[0]?.prose ?? [], lang)

describe('a formula on the page', () => {
  it('scrolls in a section of its own if it is displayed, also in a list', () => {
    const region = '<section class="formula"><math display="block"'
    expect(htmlOf('$$\nx\n$$', 'es')).toContain(region)
    expect(htmlOf('- a\n\n  $$x$$', 'es')).toContain(region)
    expect(htmlOf('A $$x$$.')).not.toContain('<section')
  })

  it('is left as it is: no spans around signs, no terms', () => {
    expect(htmlOf('A $$x - \\text{a-b}$$.')).toContain('<mtext>a-b</mtext>')
  })

  it('brings the styles of reports, and only a formula does', () => {
    expect(hasReportParts(briefOf('$$x$$'))).toBe(true)
    expect(hasReportParts(briefOf('At $$x$$.'))).toBe(true)
    expect(hasReportParts(briefOf('At *$$x$$*.'))).toBe(true)
    expect(hasReportParts(briefOf('At $5.', 'See $$x$$.'))).toBe(true)
    expect(hasReportParts(briefOf('At $5 to $10.'))).toBe(false)
  })
})
