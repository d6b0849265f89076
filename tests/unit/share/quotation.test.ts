import { describe, expect, it } from 'vitest'
import { formatQuotation, locatorOf } from '../../../src/share/quotation.ts'
import { browser } from '../../../src/i18n/en/browser.ts'

const source = {
  authors: 'Arturo Sarukhan',
  title: 'A Reset & <More>',
  issued: '[2021]',
  locator: 'para. 2',
  address: 'https://example.org/x/#p2',
  link: 'https://example.org/x/#p2:~:text="knots"&text=b',
}

describe('a quotation with its source', () => {
  it('is plain text with quotation marks, single ones within', () => {
    expect(formatQuotation(['truly “intermestic”'], source, browser.inQuotes).plain).toBe(
      '“truly ‘intermestic’”\n\n— Arturo Sarukhan, “A Reset & <More>”, [2021], para. 2, https://example.org/x/#p2',
    )
  })

  it('is HTML of the same words, a paragraph each, with special characters escaped', () => {
    expect(formatQuotation(['a < b > c', 'c'], source, browser.inQuotes).html).toBe(
      '<blockquote><p>“a &lt; b &gt; c</p><p>c”</p></blockquote>' +
        '<p>— Arturo Sarukhan, “A Reset &amp; &lt;More&gt;”, [2021], para. 2, ' +
        '<a href="https://example.org/x/#p2:~:text=&quot;knots&quot;&amp;text=b">https://example.org/x/#p2</a></p>',
    )
  })
})

it.each([
  [['p7'], 'para. 7'],
  [['p3', 'p4'], 'paras. 3–4'],
  [['p3', 'p3'], 'para. 3'],
  [['r6', 'r7', 'a-section', 'p1', 'p2'], 'recommendations 6–7, paras. 1–2'],
  [['n2'], 'note 2'],
  [['', 'a-section'], ''],
])('places %j are cited as "%s"', (ids, locator) => {
  expect(locatorOf(ids, browser.locators, String)).toBe(locator)
})
