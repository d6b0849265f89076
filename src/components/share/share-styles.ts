/** The styles of the share tools, loaded with their scripts. */
import css from './share.css?inline'

let isAdded = false

/** Adds the styles to the page, once. */
export function addStyles(): void {
  if (isAdded) return
  isAdded = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
