/** Shows the passage bar when a reader has selected words of the brief. */
import { passageOf } from '../../share/text-fragments/passage-link.ts'
import { readPage } from './page-reading.ts'
import { PassageBar } from './passage-bar.ts'
import { quotePassage, type Origin } from './passage-quotation.ts'

/** Milliseconds without a change after which a selection counts as complete. */
const PAUSE = 250

/** @param origin what a citation says of the brief */
export function watchSelection(origin: Origin): void {
  const bar = new PassageBar()
  let isPressed = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
    const range = selection.getRangeAt(0)
    const reading = readPage()
    const stretch = reading.stretchOf(range)
    const passage = stretch && passageOf(reading.page, stretch)
    if (!passage) return
    const block = reading.blockOf(passage.to.run)
    bar.show(quotePassage(reading, passage, stretch, origin), range, block)
  }
  const wait = () => {
    clearTimeout(timer)
    if (!isPressed) timer = setTimeout(look, PAUSE)
  }
  const change = () => {
    // Text for copying by hand is selected in the bar.
    if (bar.contains(document.activeElement) && document.activeElement?.matches('textarea')) return
    bar.close()
    wait()
  }
  const press = ({ target }: Event) => {
    isPressed = !(target instanceof Node && bar.contains(target))
  }
  const release = () => {
    if (!isPressed) return
    isPressed = false
    if (!bar.isConnected) wait()
  }
  document.addEventListener('selectionchange', change)
  document.addEventListener('pointerdown', press)
  document.addEventListener('pointerup', release)
  document.addEventListener('pointercancel', release)
  wait()
}
