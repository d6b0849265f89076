/** Opens the image of a figure large, in the dialog of FigureDialog.astro. */
import { element, hasModifier } from '../page/dom.ts'

/** Keys that zoom in (true) and back (false). */
const ZOOM_KEYS: Readonly<Record<string, boolean>> = {
  '+': true,
  '=': true,
  '-': false,
  '0': false,
}

/** The link around the image of a figure; without this script it leads to the image. */
export class FigureImage extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    const dialog = document.querySelector<HTMLDialogElement>('.figure-dialog')
    if (!link || !dialog) return
    link.ariaHasPopup = 'dialog'
    link.addEventListener('click', (event) => {
      if (hasModifier(event)) return
      event.preventDefault()
      open(dialog, link)
    })
  }
}

function open(dialog: HTMLDialogElement, link: HTMLAnchorElement): void {
  const figure = link.closest('figure')
  const alt = link.querySelector('img')?.alt ?? ''
  const image = element('img', { src: link.href, alt })
  const around = dialog.querySelector('.figure-window')
  const title = dialog.querySelector('.dialog-title')
  const words = dialog.querySelector('.figure-words')
  const button = dialog.querySelector<HTMLButtonElement>('.zoom')
  if (!around || !title || !words || !button) return

  title.textContent = figure?.querySelector('.number')?.textContent ?? alt
  around.replaceChildren(image)
  words.replaceChildren(...captionOf(figure))

  const zoom = (isLarge: boolean): void => {
    button.ariaPressed = String(isLarge)
    image.classList.toggle('zoomed', isLarge)
  }
  const toggle = (): void => zoom(button.ariaPressed !== 'true')
  zoom(false)
  const closed = new AbortController()
  const { signal } = closed
  button.addEventListener('click', toggle, { signal })
  image.addEventListener('click', ({ offsetX, offsetY }) => {
    const [x, y] = [offsetX / image.width, offsetY / image.height]
    toggle()
    // What was clicked comes to the middle.
    around.scrollTo(
      x * image.width - around.clientWidth / 2,
      y * image.height - around.clientHeight / 2,
    )
  })
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close(), { signal })
  const press = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    const isLarge = ctrlKey || metaKey ? undefined : ZOOM_KEYS[key]
    if (isLarge !== undefined) zoom(isLarge)
  }
  dialog.addEventListener('keydown', press, { signal })
  const close = (): void => {
    closed.abort()
    link.focus({ preventScroll: true })
  }
  dialog.addEventListener('close', close, { signal })
  dialog.showModal()
}

/** A copy of the caption; its ids and numbers stay on the page. */
function captionOf(figure: Element | null | undefined): Node[] {
  const caption = figure?.querySelector('figcaption')?.cloneNode(true)
  if (!(caption instanceof HTMLElement)) return []
  caption.querySelectorAll('.number, sup:has(a), .alias').forEach((node) => node.remove())
  caption.querySelectorAll('[id]').forEach((node) => node.removeAttribute('id'))
  return [...caption.childNodes]
}

customElements.define('figure-image', FigureImage)
