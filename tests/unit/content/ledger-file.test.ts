import { describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { edited, rename, section4 } from './edited-brief.ts'

describe('a ledger that cannot be read', () => {
  it.each([
    ['cut off', (text: string) => text.slice(0, 3000), /:\d+:\d+$/],
    [
      'merged badly',
      (text: string) => text.replace('    "p2"', '<<<<<<< HEAD\n    "p2"'),
      /:\d+:\d+$/,
    ],
    ['with an address twice', (text: string) => text.replace('"p2"', '"p1"'), /:12:5$/],
    ['of another form', (text: string) => text.replace('"sample": "', '"sample": "!'), /:4:\d+$/],
  ])('%s', (_, edit, place) => {
    const { problems } = checkContent(edited({ 'permalinks.json': edit }).root)
    expect(problems.length).toBeGreaterThan(0)
    for (const { code, file, line, column, hint } of problems) {
      expect(code).toBe('unreadable-ledger')
      expect(`${file}:${line ?? ''}:${column ?? ''}`).toMatch(place)
      expect(hint).toContain('npm run permalinks')
    }
  })
})

describe('a ledger that another program has rewritten', () => {
  const asAddresses = (text: string) => JSON.stringify(JSON.parse(text))
  it.each([
    ['with line breaks of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['in one line', asAddresses],
  ])('%s is the same', (_, edit) => {
    const copy = edited({ 'permalinks.json': edit })
    expect(checkContent(copy.root).problems).toEqual([])
    copy.write(section4, rename)
    const { problems } = checkContent(copy.root)
    expect(problems.map(({ code }) => code)).toEqual(['lost-address'])
  })
})
