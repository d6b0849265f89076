/** Text directives: the part of an address that names words on a page. */

/**
 * A text directive. `start` alone is the passage; with `end` the passage runs from one to the other;
 * `prefix` and `suffix` are its context. Source: URL Fragment Text Directives (WICG), section 3.3.
 */
export interface TextDirective {
  prefix?: string | undefined
  start: string
  end?: string | undefined
  suffix?: string | undefined
}

const DELIMITER = ':~:'

/** @returns a directive as part of an address: `:~:text=prefix-,start,end,-suffix` */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    prefix === undefined ? [] : `${encode(prefix)}-`,
    encode(start),
    end === undefined ? [] : encode(end),
    suffix === undefined ? [] : `-${encode(suffix)}`,
  ]
  return `${DELIMITER}text=${terms.flat().join(',')}`
}

/**
 * Encodes what `encodeURIComponent` leaves: `-` is part of the directive's syntax, and programs that
 * find addresses in a text end them at brackets and the like.
 */
function encode(term: string): string {
  return encodeURIComponent(term).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * @returns the fragment id of an absolute address, or of the part after its `#`, '' if there is none; and the text
 *   directives after it, without malformed ones
 */
export function readFragment(address: string): { id: string; directives: TextDirective[] } {
  const fragment = address.slice(address.indexOf('#') + 1)
  const [id = '', directives = ''] = fragment.split(DELIMITER)
  return {
    id: decode(id) ?? id,
    directives: directives.split('&').flatMap((one) => {
      const terms = one.startsWith('text=') ? one.slice('text='.length).split(',') : []
      return directiveOf(terms) ?? []
    }),
  }
}

function directiveOf(terms: string[]): TextDirective | undefined {
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined
  const [start, end, ...more] = terms.map(decode)
  if (start === undefined || start === '' || more.length > 0) return undefined
  return {
    prefix: prefix === undefined ? undefined : decode(prefix),
    start,
    end,
    suffix: suffix === undefined ? undefined : decode(suffix),
  }
}

/** `undefined` for invalid percent encoding. */
function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}
