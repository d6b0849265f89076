/** Addresses as they are shown: below the site's base path, or whole. */

export interface SiteAddresses {
  /**
   * @param path an address from the site's root, as `address.ts` makes it
   * @returns the same under the base path that the site is built for
   */
  href: (path: string) => string
  /**
   * @param path an address from the site's root
   * @returns the whole address, for canonical links and for citations
   */
  permalink: (path: string) => string
}

/**
 * @param base the base path, e.g. `/` or `/briefs`
 * @param site the public address, e.g. `https://example.org`
 * @returns what shows addresses of that site
 */
export function addressesAt(base: string, site: string | undefined): SiteAddresses {
  const folder = base.replace(/\/$/, '')
  const href = (path: string): string => folder + path
  return { href, permalink: (path) => new URL(href(path), site).href }
}
