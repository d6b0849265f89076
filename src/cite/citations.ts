/** Formatted citations, set by citeproc-js from published CSL styles. */
import CSL, { type CiteItem, type Engine } from 'citeproc'
import { forPrint, type CslItem } from './csl-record.ts'
import { citationStyles, localeFor, localeXml, type CitationStyle } from './styles.ts'

/** A brief cited in one style. */
export interface Citation {
  style: CitationStyle
  /** The entry of a list of works cited, as HTML: titles in italics, everything else escaped. */
  reference: string
  /** The citation in running text, as plain text: of the whole, and of a place by its kind. */
  inText: Record<'whole' | PlaceKind, string>
}

/** The kinds of places that can be cited; the number of the place stands as `#`. */
export type PlaceKind = 'paragraph' | 'recommendation' | 'note'

interface Desk {
  engine: Engine
  /** The item that the engine is about to ask for. */
  item: CslItem | undefined
}

/** Building an engine takes as long as hundreds of citations, so each serves the whole build. */
const desks = new Map<string, Desk>()

function deskFor({ id, xml }: CitationStyle, locale: string): Desk {
  const key = `${id} ${locale}`
  const known = desks.get(key)
  if (known) return known
  const desk: Pick<Desk, 'item'> = { item: undefined }
  const engine = new CSL.Engine(
    {
      retrieveLocale: localeXml,
      retrieveItem: (wanted) => {
        if (desk.item?.id !== wanted) throw new Error(`No record ${wanted} is being cited.`)
        return desk.item
      },
    },
    xml,
    locale,
    true,
  )
  const made = Object.assign(desk, { engine })
  desks.set(key, made)
  return made
}

/**
 * A record cited in every style.
 *
 * @param record a brief's record
 * @param recommendation what a recommendation is called, with `#` for its number; CSL has no
 *   locator of that kind, so it follows the citation in words
 * @returns one citation for each style, in the record's language
 */
export function formatCitations(record: CslItem, recommendation: string): Citation[] {
  const item = forPrint(record)
  const { id } = item
  return citationStyles.map((style) => {
    const desk = deskFor(style, localeFor(item.language))
    const { engine } = desk
    desk.item = item
    engine.updateItems([])
    engine.updateItems([id])
    engine.setOutputFormat('html')
    const [entry = ''] = engine.makeBibliography()[1]
    engine.setOutputFormat('text')
    const cite = (place: Omit<CiteItem, 'id'>) => engine.makeCitationCluster([{ id, ...place }])
    return {
      style,
      reference: entry.trim().replace(/^<div class="csl-entry">(.*)<\/div>$/s, '$1'),
      inText: {
        whole: cite({}),
        paragraph: cite({ label: 'paragraph', locator: '#' }),
        note: cite({ label: 'note', locator: '#' }),
        recommendation: cite({ suffix: `, ${recommendation}` }),
      },
    }
  })
}
