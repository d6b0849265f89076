import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import {
  elementOfHeading,
  placesOfHeading,
  type Heading,
} from '../../../../src/brief/blocks/heading.ts'
import { build } from '../sources.ts'

const ports: Heading = {
  ...{ kind: 'heading', id: 'ports', rank: 4, plain: 'Ports', aliases: [] },
  prose: [{ type: 'text', value: 'Ports' }],
}

it.each([
  ['ports', '', '<h4 id="ports">Ports</h4>'],
  ['ports', '1.2', '<h4 id="ports"><span class="label">1.2</span> Ports</h4>'],
  ['', '', '<h4>Ports</h4>'],
])('writes a heading with the id “%s” and the number “%s”', (id, label, html) => {
  expect(toHtml(elementOfHeading({ ...ports, id }, label))).toBe(html)
})

it('has the text below a heading up to the next one as its words', () => {
  const { brief } = build({
    sections: { One: 'Before.\n\n### Ports\n\nShips.\n\nCranes.\n\n### Rails\n\nTrains.' },
  })
  const [section] = brief.sections
  if (!section) throw new Error('There is no section.')
  const said = section.flow.flatMap((block, index) =>
    block.kind === 'heading'
      ? placesOfHeading(block, section.flow, index).map(({ id, plain }) => [id, plain])
      : [],
  )
  expect(said).toEqual([
    ['ports', 'Ports — Ships. Cranes.'],
    ['rails', 'Rails — Trains.'],
  ])
  expect(placesOfHeading({ ...ports, id: '' }, [], 0)).toEqual([])
})
