/** Works as citeproc reads them. */
import { OTHERS, type WorkItem } from '../../brief/model/reference.ts'

/** The markup that CSL allows in a title. Source: citeproc-js documentation, "Dirty Tricks" */
const MARKUP =
  /<(?!\/?(?:i|b|sup|sub|sc)>|span (?:class="nocase"|style="font-variant: ?small-caps;")>|\/span>)/g

/** citeproc interprets `$` in its replacements, and drops what begins with `<`. */
const [DOLLAR, LESS] = ['\ue000', '\ue001']

/** @returns a work whose special characters no style interprets */
export function hidden(item: WorkItem): WorkItem {
  const hide = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll('$', DOLLAR).replace(MARKUP, LESS)
    if (Array.isArray(value)) return value.map(hide)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hide(inner)]))
  }
  // The same item with other characters in its strings.
  return hide(item) as WorkItem
}

/** Words of the locale. */
interface Terms {
  and: string
  etAl: string
}

/**
 * @param html what citeproc prints
 * @param terms the words of the locale
 * @returns it with the special characters, and "et al." where authors end in "and others"
 */
export function shown(html: string, { and, etAl }: Terms): string {
  const withOthers = new RegExp(
    `(,?)\\s*(?:(?:${RegExp.escape(and)}|&#38;|…|\\.\\.\\.)\\s*)?${OTHERS}\\.?`,
    'g',
  )
  return html
    .replace(withOthers, (_all, comma: string) => `${comma} ${etAl}`)
    .replaceAll(DOLLAR, '$')
    .replaceAll(LESS, '&#60;')
}
