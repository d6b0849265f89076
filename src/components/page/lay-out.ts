/** What brief.css leaves for later: see src/styles/brief/laid-out-later.css. */
const PARTS = '.recommendations li, .body > section, .endnotes, .about-author, .cite, .colophon'

/**
 * Lays out what was left for later (`content-visibility: auto`), one part at a time while the
 * browser has nothing else to do: the first paint stays quick, no task is long, and soon every part
 * has its true height and place.
 *
 * @returns when all is laid out
 */
export async function layOut(): Promise<void> {
  const parts = document.querySelectorAll<HTMLElement>(PARTS)
  await window.textFace
  for (const part of parts) {
    await idle()
    part.style.contentVisibility = 'visible'
  }
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve)
    else setTimeout(resolve)
  })
}
