/** What Pagefind keeps of a brief, beside its index: one file, fetched when the brief is found. */
import { promisify } from 'node:util'
import { gunzipSync, gzip } from 'node:zlib'
import { z } from 'zod'
import type { PassageRow } from '../query/passages.ts'

/** By this its reader knows that a file has been unpacked. Source: Pagefind 1.6, its own script. */
const SIGNATURE = 'pagefind_dcd'

const pack = promisify(gzip)

const fragment = z.looseObject({ url: z.string() })
/** One file for each brief, or one for many of them, by their ids. */
const fragments = z.union([fragment, z.record(z.string(), fragment)])

/**
 * Puts a brief's passages in the place of the words that Pagefind has indexed.
 *
 * @param packed a file of the folder `fragment/`, as Pagefind makes it
 * @param passagesAt gives the passages of the brief at an address
 * @returns the same file with the passages; the same bytes for the same input
 * @throws where the file is no such file
 */
export async function withPassages(
  packed: Uint8Array,
  passagesAt: (url: string) => readonly PassageRow[],
): Promise<Uint8Array> {
  const unpacked = gunzipSync(packed).toString('utf8')
  if (!unpacked.startsWith(SIGNATURE)) throw new Error('This is no fragment of Pagefind 1.6.')
  const kept = fragments.parse(JSON.parse(unpacked.slice(SIGNATURE.length)))
  const fill = (one: z.infer<typeof fragment>) => ({
    ...one,
    content: '',
    anchors: [],
    // Known to the index itself.
    filters: {},
    passages: shortened(passagesAt(one.url)),
  })
  const filled =
    typeof kept.url === 'string'
      ? fill(fragment.parse(kept))
      : Object.fromEntries(Object.entries(kept).map(([id, one]) => [id, fill(fragment.parse(one))]))
  return pack(SIGNATURE + JSON.stringify(filled), { level: 9 })
}

/** A title stands once, in the first of the passages that it is the title of. */
function shortened(rows: readonly PassageRow[]): PassageRow[] {
  return rows.map(([id, section, ...rest], index) => [
    id,
    section === rows[index - 1]?.[1] ? '' : section,
    ...rest,
  ])
}
