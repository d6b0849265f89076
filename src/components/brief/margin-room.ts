/** What is in the margin. */
const ITEMS = '.side-note, .margin-note, .pull-quote'

/**
 * Lengthens each section of a long brief by what its margin has more than its text. A section that
 * the browser lays out on its own cuts off what reaches below its end.
 */
export function keepMarginRoom(body: HTMLElement): void {
  // A section changes its size when it comes near the window, and with the size of letters.
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) makeRoom(target)
  })
  for (const section of body.querySelectorAll(':scope > section')) observer.observe(section)
}

function makeRoom(section: HTMLElement): void {
  if (getComputedStyle(section).contentVisibility !== 'auto') return
  if (section.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) !== true) return
  const room = parseFloat(section.style.paddingBlockEnd || '0')
  const end = section.getBoundingClientRect().bottom - room
  const bottoms = [...section.querySelectorAll(ITEMS)]
    .filter((item) => getComputedStyle(item).position === 'absolute')
    .map((item) => item.getBoundingClientRect().bottom)
  const needed = Math.max(0, Math.ceil(Math.max(...bottoms) - end))
  if (Math.abs(needed - room) > 1) section.style.paddingBlockEnd = needed > 0 ? `${needed}px` : ''
}
