/** What `citation-metadata.test.ts` uses of html-metadata, which brings no types. */
declare module 'html-metadata' {
  /** Returns what is found in a page's HTML, by vocabulary; throws where nothing is. */
  export function loadFromString(html: string): Promise<{
    highwirePress?: Record<string, string | string[]>
    dublinCore?: Record<string, string | string[]>
    jsonLd?: Record<string, unknown>
  }>
}
