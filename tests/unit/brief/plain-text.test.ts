import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { lookOf } from '../../../src/brief/assembly/heading-ids.ts'
import { isInline } from '../../../src/brief/text/plain-text.ts'

describe('isInline', () => {
  it.each(['p', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'hr', 'div'])(
    'says that <%s> cannot be inside a paragraph',
    (name) => expect(isInline([h('em', 'Words'), h(name)])).toBe(false),
  )

  it('says that words and marks can', () => {
    expect(isInline([{ type: 'text', value: 'Words' }, h('em', 'and'), h('a', 'links')])).toBe(true)
  })
})

describe('lookOf', () => {
  it.each([
    ['авекмнорстухіјѕԁԛԝһӏёї', 'abekmhopctyxijsdqwhlëï'],
    ['αβεζηικμνορτυχı', 'abezhikmvoptyxi'],
    ['ﬁne', 'fine'],
  ])('of %s is %s', (text, look) => expect(lookOf(text)).toBe(look))
})
