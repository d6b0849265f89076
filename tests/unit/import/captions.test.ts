import type { BlockContent, Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { joinCaptions } from '../../../src/import/captions.ts'
import type { Loss } from '../../../src/import/source.ts'

const caption = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
})

test('a caption that Pandoc gives above its table and with it stays once, and is listed', () => {
  const table: BlockContent = {
    type: 'containerDirective',
    name: 'table',
    children: [caption('Trade'), { type: 'table', children: [] }],
  }
  const losses: Loss[] = []
  const styled = (value: string) => ({ ...caption(value), data: { isCaption: true } })
  expect(joinCaptions([styled('Other'), styled('Table 1: Trade'), table], losses)).toEqual([
    styled('Other'),
    table,
  ])
  expect(losses).toMatchObject([{ severity: 'lost', place: 'Table 1: Trade' }])
})
