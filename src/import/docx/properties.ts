/** The properties that Word keeps of a document. */
import type { Loss, SourceRecord } from '../source.ts'
import { elementsIn, oneLine, parseXml, textOf } from './words.ts'

/**
 * @param parts the files of a Word document
 * @param titled what paragraphs in the styles Title, Subtitle, Author and Date say, which comes before the properties
 * @returns the record, and a doubt for each value that is only in the properties, which are often those of another document
 * @throws ImportError if the properties are damaged
 */
export function propertiesOf(
  parts: ReadonlyMap<string, Uint8Array>,
  titled: SourceRecord,
): { record: SourceRecord; losses: Loss[] } {
  const [root] = elementsIn(parseXml(parts, 'docProps/core.xml'))
  const values = new Map(elementsIn(root).map((one) => [one.name, oneLine(textOf(one))] as const))
  const value = (name: string) => values.get(name) ?? ''
  const listed = (name: string) =>
    value(name)
      .split(/\s*[;,]\s*/)
      .filter((one) => one !== '')
  const losses: Loss[] = []
  const doubt = (kind: string, place: string) => {
    const advice = 'It comes from the properties of the file. Look whether it is right.'
    losses.push({ severity: 'doubtful', kind, place, advice })
  }
  const record: SourceRecord = { ...titled, authors: [...titled.authors] }
  if (record.title === undefined && value('dc:title') !== '') {
    record.title = value('dc:title')
    doubt('titles', record.title)
  }
  if (record.authors.length === 0) {
    const names = value('dc:creator').split(/\s*;\s*/)
    record.authors = names.filter((name) => name !== '').map((name) => ({ name }))
    if (record.authors.length > 0) doubt('authors', value('dc:creator'))
  }
  const year = /^[12]\d{3}/.exec(value('dcterms:created'))?.[0]
  if (record.date === undefined && year !== undefined) {
    record.date = year
    doubt('years in which the file was made', year)
  }
  const keywords = listed('cp:keywords')
  if (keywords.length > 0) record.keywords = keywords
  return { record, losses }
}
