/**
 * Lays out what brief.css leaves for later (`content-visibility: auto`), one part at a time while
 * the browser has nothing else to do: the first paint stays quick, no task is long, and soon every
 * part has its true height and place.
 */
const parts = document.querySelectorAll<HTMLElement>(
  '.recommendations li, .body > section, .endnotes, .about-author, .cite, .colophon',
)

async function layOut(): Promise<void> {
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

void layOut()
