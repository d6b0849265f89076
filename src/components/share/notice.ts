/** What was done, said on screen and aloud: "Link copied". */
import { shareStringsFor } from '../../i18n/browser-strings.ts'
import { addStyles } from './share-styles.ts'

/** How long a notice stands that offers nothing to press. */
const READ_IN = 4000

const strings = await shareStringsFor(document.documentElement.lang)
const notice = document.createElement('div')
notice.className = 'notice'
notice.role = 'status'
addStyles()
// A live region is heard only when it was there before its words.
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

/** What is copied; with `html`, programs that take rich text get that. */
export interface Copy {
  plain: string
  html?: string
  /** Said when it is done. */
  done: string
  /** Offered after it where a touch device has a sheet for sharing. */
  share: ShareData
}

/**
 * Copies to the clipboard and says so; where the browser forbids it, shows the text to be copied
 * by hand.
 *
 * @param copy what to copy, what to say then, and what to offer for sharing
 */
export async function copyAndSay({ plain, html, done, share }: Copy): Promise<void> {
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
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = strings.share
    button.addEventListener('click', () => {
      clear()
      void shareOut(share)
    })
    notice.append(button)
  } else {
    timer = setTimeout(clear, READ_IN)
  }
}

/** @param data what the device's own sheet for sharing is opened with */
export async function shareOut(data: ShareData): Promise<void> {
  try {
    await navigator.share(data)
  } catch (cause) {
    // AbortError: the reader closed the sheet.
    if (!(cause instanceof DOMException && cause.name === 'AbortError'))
      showForCopying(data.url ?? '')
  }
}

function showForCopying(text: string): void {
  const field = document.createElement('textarea')
  field.readOnly = true
  field.value = text
  field.ariaLabel = strings.notCopied
  notice.append(strings.notCopied, field)
  field.select()
}
