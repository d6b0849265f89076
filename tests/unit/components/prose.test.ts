import { describe, expect, it } from 'vitest'
import { proseToHtml } from '../../../src/components/brief/prose.ts'
import { parseBody } from '../../../src/content/markdown/parse.ts'
import { blocksOf } from '../../../src/brief/text/plain-text.ts'

describe('prose', () => {
  it('lets the keyboard scroll a program that is wider than the page', () => {
    const body = parseBody('```\na,b\n```', 'content/a/sections/1.md', {})
    expect(proseToHtml(blocksOf(body), 'en')).toContain('<pre tabindex="0">')
  })
})
