/** Where the site stands: its base path and its public address. */

/**
 * @param path an address from the site's root, as `brief/address.ts` makes it
 * @returns the same under the base path that the site is built for
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path
}

/**
 * @param path an address from the site's root
 * @returns the whole address, for canonical links and for citations
 */
export function permalink(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href
}
