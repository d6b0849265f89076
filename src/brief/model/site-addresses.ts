/** Addresses with the site's base path, or absolute. */

export interface SiteAddresses {
  /** Adds the site's base path to an address from its root, as `address.ts` makes it. */
  href: (path: string) => string
  /** Makes it absolute, for canonical links and citations. */
  permalink: (path: string) => string
}

/**
 * @param base the base path, e.g. `/` or `/briefs`
 * @param site the public address, e.g. `https://example.org`
 * @returns functions that complete the addresses of that site
 */
export function addressesAt(base: string, site: string | undefined): SiteAddresses {
  const folder = base.replace(/\/$/, '')
  const href = (path: string): string => folder + path
  return { href, permalink: (path) => new URL(href(path), site).href }
}
