import { readFileSync } from 'node:fs'
import openGraph from 'open-graph-scraper'
import { describe, expect, it } from 'vitest'
import { briefPath, placePath, sharePagePath } from '../../src/brief/model/address.ts'
import { sharedPlacesOf } from '../../src/brief/model/share-pages.ts'
import { checkContent } from '../../src/content/check.ts'
import { builtPages, dist, elementsOf, metaOf, redirectOf, type BuiltPage } from './dist.ts'

const origin = 'https://policy-briefs.example'
const { library } = await checkContent(new URL('../..', import.meta.url))
const pages = new Map(builtPages().map((page) => [page.path, page]))

function pageAt(path: string): BuiltPage {
  const page = pages.get(path)
  if (!page) throw new Error(`There is no page ${path}.`)
  return page
}

const canonicalOf = ({ tree }: BuiltPage): unknown =>
  elementsOf(tree).find(({ properties: { rel } }) => Array.isArray(rel) && rel[0] === 'canonical')
    ?.properties['href']

/** Width and height of a PNG. Source: PNG, third edition, 11.2.1 IHDR. */
function sizeOfPicture(address: string): { signature: string; size: number[] } {
  const bytes = readFileSync(new URL(`.${new URL(address).pathname}`, dist))
  return {
    signature: bytes.toString('latin1', 1, 4),
    size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
  }
}

describe.each(library.briefs)('$slug', (brief) => {
  const places = sharedPlacesOf(brief)
  const paths = places.map(({ id }) => sharePagePath(brief.slug, id))

  it('has a share page for each section, recommendation and pull quote', () => {
    const { sections, recommendations, pullQuotes } = brief
    expect(places).toHaveLength(sections.length + recommendations.length + pullQuotes.length)
    const built = [...pages.keys()].filter((path) => redirectOf(pageAt(path)) !== undefined)
    expect(built.filter((path) => path.startsWith(briefPath(brief.slug))).sort()).toEqual(
      expect.arrayContaining([...paths].sort()),
    )
  })

  it.each(places)('redirects readers to $id and search engines to the brief', ({ id }) => {
    const page = pageAt(sharePagePath(brief.slug, id))
    expect(redirectOf(page)).toBe(placePath(brief.slug, id))
    expect(canonicalOf(page)).toBe(origin + briefPath(brief.slug))
    expect(metaOf(page.tree, 'robots')).toEqual([])
    const links = elementsOf(page.tree).filter(({ tagName }) => tagName === 'a')
    expect(links.map(({ properties: { href } }) => href)).toEqual([placePath(brief.slug, id)])
  })

  it('gives each share page words and a card of its own', () => {
    for (const name of ['og:title', 'og:description', 'og:image', 'og:image:alt', 'og:url']) {
      const values = paths.flatMap((path) => metaOf(pageAt(path).tree, name))
      expect(new Set(values).size, name).toBe(places.length)
    }
  })
})

const withMetadata = [...pages.values()].filter(({ tree }) => metaOf(tree, 'og:url').length > 0)

it('every page but the 404 page has Open Graph metadata', () => {
  const without = [...pages.values()].filter((page) => !withMetadata.includes(page))
  expect(without.map(({ path }) => path)).toEqual(['/404.html'])
})

it.each(withMetadata)(
  '$path is understood by a scraper of Open Graph and X',
  async ({ path, html }) => {
    const { error, result } = await openGraph({ html })
    expect(error).toBe(false)
    expect(result).toMatchObject({
      ogUrl: origin + path,
      ogSiteName: 'Policy Briefs',
      ogLocale: 'en_US',
      twitterCard: 'summary_large_image',
    })
    expect(result.ogTitle).toBeTruthy()
    expect(result.ogDescription).toBeTruthy()
    const [image] = result.ogImage ?? []
    expect(image).toMatchObject({ width: '1200', height: '630', type: 'png' })
    expect(image?.alt).toBeTruthy()
    expect(sizeOfPicture(String(image?.url))).toEqual({ signature: 'PNG', size: [1200, 630] })
  },
)
