/** A notice on screen and for screen readers: "Link copied". */
import { button, element } from '../page/dom.ts'
import { strings } from '../page/page-strings.ts'

/** How long a notice without a button stays, in milliseconds. */
const DURATION = 4000

const notice = element('div', { className: 'notice', role: 'status' })
// Screen readers announce a live region only if it exists before its text.
document.body.append(notice)

let timer: ReturnType<typeof setTimeout> | undefined
const clear = () => {
  clearTimeout(timer)
  notice.replaceChildren()
}
document.addEventListener('pointerdown', ({ target }) => {
  if (target instanceof Node && !notice.contains(target)) clear()
})
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') clear()
})

/** What to copy. Programs that accept rich text get `html`, if there is any. */
export interface Copy {
  plain: string
  html?: string
  /** The notice after copying. */
  done: string
  /** Offered to the share dialog of a touch device. */
  share: ShareData
}

/**
 * Copies to the clipboard and shows a notice. If the browser forbids it, shows the text for copying by
 * hand.
 *
 * @param copy what to copy, the notice, and what to offer for sharing
 */
export async function copyWithNotice({ plain, html, done, share }: Copy): Promise<void> {
  clear()
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
      }),
    ])
  } catch {
    showForCopying(plain)
    return
  }
  notice.append(done)
  if ('share' in navigator && matchMedia('(hover: none)').matches) {
    const send = () => {
      clear()
      void nativeShare(share)
    }
    notice.append(button(strings.share, send))
  } else {
    timer = setTimeout(clear, DURATION)
  }
}

/** @param data what to share with the device's own dialog */
export async function nativeShare(data: ShareData): Promise<void> {
  try {
    await navigator.share(data)
  } catch (cause) {
    // AbortError: the reader closed the dialog.
    if (!(cause instanceof DOMException && cause.name === 'AbortError'))
      showForCopying(data.url ?? '')
  }
}

function showForCopying(text: string): void {
  const field = element('textarea', {
    readOnly: true,
    value: text,
    ariaLabel: strings.notCopied,
  })
  notice.append(strings.notCopied, field)
  field.select()
}
