/** A style element of one page. A `style` attribute would break the Content-Security-Policy. */
export interface InlineStyle {
  css: string
  media?: 'print'
}
