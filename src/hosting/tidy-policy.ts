import { createHash } from 'node:crypto'

/** @returns the source expression of an inline script or style. Source: CSP Level 3, 6.7.2.6 */
export const inlineHash = (code: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`

const META = /<meta http-equiv="content-security-policy" content="[^"]*">/
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g

/** Attributes, whose values may contain `<` and `>`. */
const ATTRIBUTES = `(?:"[^"]*"|'[^']*'|[^"'>])*`
/** A script or style with its code, or another tag. */
const TAG = new RegExp(
  `<(script|style)(?=[\\s>])(${ATTRIBUTES})>([^]*?)</\\1>|<[a-z]${ATTRIBUTES}>`,
  'g',
)

/** @returns the inline code of a page; scripts of data, such as JSON-LD, need no hash */
const inlineCode = (html: string): string[] =>
  Array.from(html.matchAll(TAG)).flatMap(([, name, attributes = '', code = '']) =>
    name === 'style' || (name === 'script' && !/\s(?:src|type)=/.test(attributes)) ? [code] : [],
  )

/**
 * Moves the policy of a page to the start of its head: Astro puts it after inline code, and names that of
 * all pages in each.
 *
 * @throws Error if the page has no policy, or inline code that the policy does not allow
 */
export function tidyPolicy(html: string): string {
  const [meta] = META.exec(html) ?? []
  if (meta === undefined) throw new Error('The page has no Content-Security-Policy.')
  const hashes = new Set(inlineCode(html).map((code) => ` '${inlineHash(code)}'`))
  for (const hash of hashes) {
    if (!meta.includes(hash)) throw new Error(`Inline code has no hash in the policy:${hash}.`)
  }
  const tidy = meta.replace(HASH, (hash) => (hashes.has(hash) ? hash : ''))
  const charset = '<meta charset="utf-8">'
  return html.replace(meta, '').replace(charset, () => charset + tidy)
}
