/** Copies and shares, and says at the control what came of it. */
import { button, element } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'

/** How long a button says that it has copied, in milliseconds. */
const DURATION = 4000

/** What to copy. Programs that accept rich text get `html`, if there is any. */
export interface Copy {
  plain: string
  html?: string
}

/**
 * @param done the button's label after copying: “Link copied”
 * @returns a button and, for screen readers, the same message. If the browser forbids copying, the text
 *   is shown in the button's place
 */
export function copyButton(words: string, done: string, make: () => Copy): HTMLElement[] {
  const said = element('span', { className: 'sr-only', role: 'status' })
  const say = (label: string, message: string) => {
    control.textContent = label
    said.textContent = message
  }
  const copied = async () => {
    const what = make()
    if (!(await copy(what))) {
      showForCopying(what.plain, control)
      return
    }
    say(done, done)
    setTimeout(() => say(words, ''), DURATION)
  }
  const control = button(words, () => void copied())
  return [control, said]
}

/** @returns a button that opens the device's own dialog to share something, if the browser has one */
export function shareButton(make: () => ShareData): HTMLElement[] {
  if (!('share' in navigator)) return []
  const share = async () => {
    const what = make()
    try {
      await navigator.share(what)
    } catch (cause) {
      // AbortError: the reader closed the dialog.
      if (cause instanceof DOMException && cause.name === 'AbortError') return
      showForCopying(what.url ?? '', control)
    }
  }
  const control = button(strings.share, () => void share())
  return [control]
}

/** @returns whether the browser allowed it */
export async function copy({ plain, html }: Copy): Promise<boolean> {
  const blob = (type: string, text: string) => new Blob([text], { type })
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', plain),
        ...(html !== undefined && { 'text/html': blob('text/html', html) }),
      }),
    ])
    return true
  } catch {
    return false
  }
}

function showForCopying(text: string, control: Element): void {
  const field = element('textarea', { readOnly: true, value: text })
  control.replaceWith(element('label', { className: 'by-hand' }, strings.notCopied, field))
  field.select()
}
