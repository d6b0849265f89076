/** Text directives: the part of an address that leads to words on a page. */

/**
 * Words to go to. Source: URL Fragment Text Directives (WICG), section 3.3: `start` alone is the
 * passage; with `end` the passage runs from one to the other; `prefix` and `suffix` stand around it.
 */
export interface TextDirective {
  prefix?: string | undefined
  start: string
  end?: string | undefined
  suffix?: string | undefined
}

const DELIMITER = ':~:'

/**
 * @param directive words to go to
 * @returns the directive as it stands in an address: `:~:text=prefix-,start,end,-suffix`
 */
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
 * `-`, `,` and `&` are the directive's own signs; programs that find addresses in a text take
 * brackets and the like for its end.
 */
function encode(term: string): string {
  return encodeURIComponent(term).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * @param address a whole address, or what follows its `#`
 * @returns the fragment id, '' where there is none, and the text directives behind it; what is not
 *   well formed is left out
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

/** `undefined` for what is no percent-encoding of UTF-8. */
function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}
