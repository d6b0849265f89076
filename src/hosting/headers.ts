/** What every host should say about the files of the site; the host files are made from it. */

/** Sent with every answer, errors too. The rest of the policy is in each page: `policy.ts`. */
export const headers: Readonly<Record<string, string>> = {
  // A meta element cannot say this. Source: CSP Level 3, 3.3.
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** Folders whose files have a digest of their content in their name. */
export const lastingFolders = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter']

/** How long browsers keep files of these folders, and all others. Source: RFC 8246; RFC 9111, 5.2.2.4 */
export const caching = {
  lasting: 'public, max-age=31536000, immutable',
  others: 'no-cache',
}

/** Media types that hosts do not know, by the ending of a file. */
export const mediaTypes: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  epub: 'application/epub+zip',
  md: 'text/markdown',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
}

/** Media types of text: sent as UTF-8, and compressed. */
export const textTypes = [
  ...['application/json', 'application/manifest+json', 'application/xml', 'image/svg+xml'],
  ...['text/css', 'text/csv', 'text/javascript', 'application/javascript', 'text/markdown'],
  ...['text/plain', 'text/xml', 'application/rss+xml'],
  ...['application/x-bibtex', 'application/x-research-info-systems'],
]

/** Addresses that programs guess, and where they lead. */
export const redirects: readonly [from: string, to: string][] = [
  ['sitemap.xml', 'sitemap-index.xml'],
  ['feed', 'rss.xml'],
  ['feed.xml', 'rss.xml'],
  ['atom.xml', 'rss.xml'],
]
