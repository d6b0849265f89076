/** Reads the citations that Zotero and Mendeley keep in fields of Word, with the works they cite. */
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { slugOf } from '../../brief/assembly/slug.ts'
import { oneLine } from './xml.ts'

/** What a field has. Source: schema of citation data, github.com/citation-style-language/schema. */
const citationData = z.looseObject({
  citationItems: z
    .array(
      z.looseObject({
        itemData: z.looseObject({
          author: z.array(z.looseObject({ family: z.string().optional() })).optional(),
          issued: z
            .looseObject({ 'date-parts': z.array(z.array(z.union([z.string(), z.number()]))) })
            .optional(),
          title: z.string().optional(),
        }),
        locator: z.coerce.string().default(''),
        label: z.string().default('page'),
        prefix: z.string().default(''),
        suffix: z.string().default(''),
        'suppress-author': z.coerce.boolean().optional(),
      }),
    )
    .min(1),
})

type Item = z.infer<typeof citationData>['citationItems'][number]

/** Works as CSL-JSON, by their keys. */
export type Works = Map<string, unknown>

/**
 * @returns the citation in the instruction of a field, such as `[@doe2020, p. 4]`; `undefined` if the field is none.
 *   `works` gets what it cites
 */
export function citationMarkdown(instruction: string, works: Works): string | undefined {
  const [, json] = /CSL_CITATION\s*(\{.*\})/s.exec(instruction) ?? []
  const [, encoded] = /^MENDELEY_CITATION_v3_(.+)/s.exec(instruction) ?? []
  const text = encoded === undefined ? json : Buffer.from(encoded, 'base64').toString()
  const data = citationData.safeParse(parsed(text ?? ''))
  if (!data.success) return undefined
  const parts = data.data.citationItems.map((item) => partOf(item, keyOf(item, works)))
  return `[${parts.join('; ')}]`
}

function partOf({ prefix, locator, label, suffix, ...item }: Item, key: string): string {
  const clean = (text: string) => oneLine(text.replaceAll(/[[\];@]/g, ' '))
  const sign = item['suppress-author'] === true ? '-' : ''
  // Labels are CSL's, such as `chapter`, which the site reads in citations.
  const place = locator === '' ? '' : `${label === 'page' ? 'p.' : label} ${clean(locator)}`
  const parts = [`${sign}@${key}`, place, clean(suffix).replace(/^,\s*/, '')]
  return `${clean(prefix)} ${parts.filter((part) => part !== '').join(', ')}`.trimStart()
}

/** `doe2020`, `doe2020b` for another work; the same for the same work. */
function keyOf({ itemData }: Item, works: Works): string {
  const { author, issued, title = '' } = itemData
  const [name = ''] = slugOf(author?.[0]?.family ?? title).split('-')
  const stem = `${name || 'work'}${issued?.['date-parts'][0]?.[0] ?? ''}`
  for (let letter = 0; ; letter += 1) {
    const key = letter === 0 ? stem : `${stem}${'abcdefghijklmnopqrstuvwxyz'[letter] ?? letter}`
    const work = { ...itemData, id: key }
    const known = works.get(key)
    if (known !== undefined && !isDeepStrictEqual(known, work)) continue
    works.set(key, work)
    return key
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
