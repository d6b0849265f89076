/** Lists of the files that readers need without a network, made from the built site. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The list of files that a brief, or the whole site, needs without a network. */
export interface OfflineList {
  /** Changes with every one of the files, of a brief also with its attachments and cards. */
  digest: string
  /** The size of all files together. */
  bytes: number
  /** Their addresses from the root of the host. */
  files: string[]
  /** In the list of a small library: the sizes of its briefs, in bytes. */
  briefs?: Record<string, number>
}

/** Libraries of more briefs are not offered as a whole. */
export const MAX_WHOLE = 100

/** Search is kept whole if its index is smaller than this, in bytes. */
const MAX_SEARCH = 4e6

/** The name of each list. */
const LIST = 'offline.json'

/** What every page needs: scripts, styles, fonts, search, and the pages that lead to the others. */
const CORE = [
  ...['_astro/**/*.{js,css,woff2}', 'index.html', '{saved,search,topics,about,privacy}/index.html'],
  ...['pagefind/pagefind.js', 'pagefind/*.{json,pf_meta,pagefind}', 'search/*.json', 'favicon.png'],
]
const INDEX = ['pagefind/{index,fragment,filter}/*']

/** Of a brief: its page, share pages, tables, text, citations, PDF and EPUB; not its cards and attachments. */
const BRIEF = ['*/index.html', 'index.html', '*.{csv,md,bib,ris,pdf,epub}', 'cite.json']

/** Addresses of images in a page: `/_astro/chart.a1b2.webp`. */
const IMAGE = /\/_astro\/[^"\s,]+\.(?:webp|png|jpe?g|svg|avif)/g

/**
 * Writes `offline.json` into the built site, one for the site and one for each brief.
 *
 * @param base the site's base path, with a slash at its end
 */
export function writeOfflineLists(dist: URL, base: string, slugs: readonly string[]): void {
  const folder = fileURLToPath(dist)
  const find = (patterns: string[], cwd: string): string[] =>
    patterns
      .flatMap((pattern) => globSync(pattern, { cwd }))
      .map((file) => file.replaceAll('\\', '/'))
  const index = find(INDEX, folder)
  const isSmall = index.reduce((sum, file) => sum + statSync(folder + file).size, 0) <= MAX_SEARCH
  const sizes = slugs.map((slug): [string, number] => {
    const own = find(BRIEF, `${folder}${slug}/`).map((file) => `${slug}/${file}`)
    const page = readFileSync(`${folder}${slug}/index.html`, 'utf8')
    const images = Array.from(page.matchAll(IMAGE), ([image]) => image.slice(1))
    const list = listOf(folder, base, [...new Set([...own, ...images])], filesOf(folder, slug))
    writeFileSync(`${folder}${slug}/${LIST}`, JSON.stringify(list))
    return [slug, list.bytes]
  })
  const core = listOf(folder, base, [...find(CORE, folder), ...(isSmall ? index : [])])
  const whole = slugs.length <= MAX_WHOLE ? { ...core, briefs: Object.fromEntries(sizes) } : core
  writeFileSync(folder + LIST, JSON.stringify(whole))
}

/** Every file of a brief but the list itself, also those that are not kept. */
const filesOf = (folder: string, slug: string): string[] =>
  readdirSync(folder + slug, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((name) => name !== `${slug}/${LIST}`)

/** A list of the files that are kept; `others` change its digest, too. */
function listOf(
  folder: string,
  base: string,
  names: readonly string[],
  others: readonly string[] = [],
): OfflineList {
  const digest = createHash('sha256')
  for (const name of [...new Set([...names, ...others])].toSorted())
    digest.update(name).update(readFileSync(folder + name))
  return {
    digest: digest.digest('hex').slice(0, 16),
    bytes: names.reduce((sum, name) => sum + statSync(folder + name).size, 0),
    files: names.toSorted().map((name) => base + name.replace(/(^|\/)index\.html$/, '$1')),
  }
}
