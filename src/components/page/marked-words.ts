/** The words that a search or a link led to, marked on the page by the CSS Custom Highlight API. */

const { dataset } = document.documentElement

/**
 * Marks words; none if the browser itself marks them. Meanwhile the place around them has a rule only, not
 * the highlight of an arrival.
 */
export function markWords(...ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set('arrival', new Highlight(...ranges))
  dataset['words'] = ''
}

/** Takes the marks off the page. */
export function unmarkWords(): void {
  if ('highlights' in CSS) CSS.highlights.delete('arrival')
  delete dataset['words']
}
