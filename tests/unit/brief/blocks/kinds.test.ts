import { describe, expect, it } from 'vitest'
import { blocksWithin, type Block } from '../../../../src/brief/blocks/block.ts'
import { citationsIn } from '../../../../src/brief/blocks/note-reference.ts'
import { isChecklist, isDefinitionList } from '../../../../src/brief/blocks/text-block.ts'
import { build } from '../sources.ts'

const flowOf = (text: string): Block[] =>
  build({ sections: { One: text } }).brief.sections[0]?.flow ?? []
const tagNames = (block: Block | undefined): string[] =>
  (block?.prose ?? []).flatMap((node) => (node.type === 'element' ? [node.tagName] : []))

describe('a figure', () => {
  const [alone, named, decorative] = flowOf(
    [
      '![A map](figures/a.png "Rain, 2020")',
      ':::figure[A label]\n![A chart](figures/b.png)\n\nRain fell.\n:::',
      ':::figure{decorative}\n![](figures/c.png)\n\nA leaf.\n:::',
    ].join('\n\n'),
  )

  it('of an image alone has its title as caption, and neither number nor address', () => {
    expect(alone).toMatchObject({ kind: 'figure', plain: 'Rain, 2020 — A map', decorative: false })
    expect(alone).not.toHaveProperty('id')
    expect(tagNames(alone)).toEqual(['p'])
  })

  it('has its caption and the words for its image as text, its label as a paragraph', () => {
    expect(named).toMatchObject({ number: 1, id: 'f1', plain: 'A label Rain fell. — A chart' })
    expect(tagNames(named)).toEqual(['p', 'p'])
    expect(named).toMatchObject({ images: [{ alt: 'A chart' }], decorative: false })
  })

  it('that only decorates says so', () => {
    expect(decorative).toMatchObject({ id: 'f2', plain: 'A leaf.', decorative: true })
  })

  it('is no image within a sentence', () => {
    expect(flowOf('See ![A map](figures/a.png) here.').map(({ kind }) => kind)).toEqual([
      'paragraph',
    ])
  })
})

describe('a box', () => {
  it('has the text of its title and blocks, which have neither numbers nor addresses', () => {
    const [box, after] = flowOf(':::box[Title]\nText.\n\n### Inside\n\n- Item\n:::\n\nAfter.')
    expect(box).toMatchObject({ id: 'b1', plain: 'Title Text. Inside Item' })
    expect(blocksWithin(box ? [box] : []).map(({ kind }) => kind)).toEqual([
      ...['box', 'unnumbered-paragraph', 'heading', 'list'],
    ])
    expect(box).toMatchObject({ flow: [{}, { id: '' }, {}] })
    expect(after).toMatchObject({ id: 'p1' })
  })

  it('may have no title', () => {
    expect(flowOf(':::box\nText.\n\nMore.\n:::')).toMatchObject([
      { title: [], plain: 'Text. More.' },
    ])
  })
})

describe('a list', () => {
  const [list] = flowOf('- A\n- B')
  const [checklist] = flowOf('- [ ] A\n- [x] B')
  const [definitions] = flowOf('Term\n: Definition')

  it('may be a checklist or have definitions', () => {
    const kinds = [list, checklist, definitions].map(
      (block) => block?.kind === 'list' && [isChecklist(block), isDefinitionList(block)],
    )
    expect(kinds).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ])
  })
})

it('finds the citations in prose, however deep', () => {
  const element = (
    tagName: string,
    properties: Record<string, string>,
    children: never[] = [],
  ) => ({
    ...{ type: 'element' as const, tagName, properties, children },
  })
  const link = element('citation-link', { id: 'ref-a-cited', key: 'a' })
  const emphasis = { ...element('em', {}), children: [link] }
  expect(citationsIn([{ type: 'text', value: 'By ' }, emphasis])).toEqual([
    { id: 'ref-a-cited', key: 'a' },
  ])
})
