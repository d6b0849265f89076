/** Scrolls until an open panel at the bottom of the window does not cover the link that opened it. */
export function uncover(link: Element, panel: Element): void {
  const line = link.getBoundingClientRect()
  const { top, bottom, left, right } = panel.getBoundingClientRect()
  const isBeside = line.right <= left || line.left >= right
  if (bottom < innerHeight || isBeside || line.bottom <= top) return
  window.scrollBy(0, line.bottom - top + line.height)
}
