import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { doorsOf } from '../../../src/brief/model/share-pages.ts'
import { addressesAt } from '../../../src/brief/model/site-addresses.ts'
import { doorPage } from '../../../src/doors/door-page.ts'
import { elementsOf } from '../../site/dist.ts'
import { build } from '../brief/sources.ts'

const { brief } = build({
  sections: { Cooperación: 'One argues.' },
  recommendations: [{ body: 'Do this.', paragraphs: ['p1'] }],
})
const [door] = doorsOf(brief)
if (!door) throw new Error('The brief has no door.')
const addresses = addressesAt('/briefs', 'https://example.org')

it('leads on below the base path, and is the brief’s page to search engines', () => {
  const page = doorPage(brief, door, 'A library', addresses, '')
  expect(page).toContain(`content="0;url=/briefs/${brief.slug}/#${door.id}"`)
  expect(page).toContain(`rel="canonical" href="https://example.org/briefs/${brief.slug}/"`)
})

it('shows any words as they are, and never as markup', () => {
  const hostile = fc.stringMatching(/^[a-z&<>"'/;=]+$/)
  fc.assert(
    fc.property(hostile, hostile, (title, opening) => {
      const page = doorPage({ ...brief, title }, { ...door, opening }, 'A library', addresses, '')
      const tree = fromHtml(page)
      const textOf = (tag: string) =>
        elementsOf(tree)
          .filter(({ tagName }) => tagName === tag)
          .map((element) => toString(element))
      expect(textOf('a')).toEqual([title])
      expect(textOf('p')[0]).toBe(opening)
      const described = elementsOf(tree).find(({ properties: { name } }) => name === 'description')
      expect(described?.properties['content']).toBe(opening)
    }),
  )
})
