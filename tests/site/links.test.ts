import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtPages, dist, elementsOf, idsOf, metaOf, redirectOf } from './dist.ts'

const origin = 'https://policy-briefs.example'
const pages = builtPages()
const idsByPath = new Map(pages.map(({ path, tree }) => [path, new Set(idsOf(tree))]))

/** Addresses of this site in a page: links, files, social metadata, redirects. */
function addressesIn(page: (typeof pages)[number]): URL[] {
  return elementsOf(page.tree)
    .flatMap(({ properties: { href, src } }) => [href, src])
    .concat(['og:url', 'og:image'].flatMap((name) => metaOf(page.tree, name)))
    .concat(redirectOf(page))
    .filter((address) => typeof address === 'string')
    .map((address) => new URL(address, origin + page.path))
    .filter((address) => address.origin === origin)
}

const exists = ({ pathname }: URL): boolean =>
  idsByPath.has(decodeURI(pathname)) || existsSync(new URL(`.${pathname}`, dist))

describe.each(pages)('$path', (page) => {
  it('has no broken link', () => {
    const dead = addressesIn(page).filter((address) => !exists(address))
    expect(dead.map(String)).toEqual([])
  })

  it('has no link to a missing fragment', () => {
    const lost = addressesIn(page).filter(
      ({ pathname, hash }) =>
        hash !== '' && !idsByPath.get(decodeURI(pathname))?.has(decodeURIComponent(hash.slice(1))),
    )
    expect(lost.map(String)).toEqual([])
  })

  it('has each id once', () => {
    const ids = idsOf(page.tree)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('loads nothing from other sites', () => {
    const loaded = elementsOf(page.tree).flatMap(({ tagName, properties: { src, href, rel } }) =>
      tagName === 'link' && !(Array.isArray(rel) && rel.includes('canonical')) ? [href] : [src],
    )
    const foreign = loaded.filter(
      (address) =>
        typeof address === 'string' && new URL(address, origin + page.path).origin !== origin,
    )
    expect(foreign).toEqual([])
  })
})
