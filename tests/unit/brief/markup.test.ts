import { describe, expect, it } from 'vitest'
import { checkMarkup } from '../../../src/brief/assembly/check-markup.ts'
import { entry } from './sources.ts'

const codesIn = (body: string) =>
  checkMarkup(entry('content/a/sections/01.md', {}, body), 'A section').map(({ code }) => code)

describe('checkMarkup', () => {
  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](java&#x0A;script:alert(1))',
    '[a](java%0Ascript:alert(1))',
    '[a](vbscript:x)',
    '[a](data:text/html,x)',
    '[a](//evil.example)',
    String.raw`[a](/\\evil.example)`,
    '[a](ftp://a.example)',
  ])('refuses %j', (body) => {
    expect(codesIn(body)).toEqual(['unsafe-link'])
  })

  it.each([
    '[a](https://a.example/b?c=d#e)',
    '<https://a.example>',
    '[a](mailto:a@b.example)',
    '[a](#p7)',
    '[a](/us-mexico-reset/#p7)',
    'https://a.example',
    'a:b, 3:1, 10:30',
  ])('accepts %j', (body) => {
    expect(codesIn(body)).toEqual([])
  })

  it('refuses raw HTML, in a line or as a block, but not a comment', () => {
    expect(codesIn('a <b>c</b>')).toEqual(['raw-html', 'raw-html'])
    expect(codesIn('<script>alert(1)</script>')).toEqual(['raw-html'])
    expect(codesIn('<!-- for editors -->')).toEqual([])
    expect(codesIn('<!-- a --><script>alert(1)</script><!-- b -->')).toEqual(['raw-html'])
    expect(codesIn(String.raw`\<b> and ${'`<i>`'}`)).toEqual([])
  })

  it('accepts the HTML that Markdown has no signs for, and checklists', () => {
    expect(codesIn('| a |\n|---|\n| b<br>c<br/>d<br />e</br>f |')).toEqual([])
    expect(codesIn('CO<sub>2</sub>, the 1<sup>er</sup>, x<sup>*n*</sup>')).toEqual([])
    expect(codesIn('- [ ] to do\n- [x] done')).toEqual([])
  })

  it('refuses the same HTML with attributes, without its end, and alone in a line', () => {
    expect(codesIn('a <sup id="x">b</sup>')).toEqual(['raw-html', 'raw-html'])
    expect(codesIn('a <sup>b')).toEqual(['raw-html'])
    expect(codesIn('a </sub> b <sub>')).toEqual(['raw-html', 'raw-html'])
    expect(codesIn('a <br onclick="x"> b')).toEqual(['raw-html'])
    expect(codesIn('<br>')).toEqual(['raw-html'])
  })
})
