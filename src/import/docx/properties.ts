/** The properties that Word keeps of a document. */
import { doubtful, type Loss, type SourceRecord } from '../source.ts'
import { elementsIn, oneLine, parseXml, textOf } from './xml.ts'

/**
 * @param titled what paragraphs in the styles Title, Subtitle, Author and Date say, which comes before the properties
 * @returns the record, and a doubt for what only the properties say, which are often those of another document
 * @throws ImportError if the properties are damaged
 */
export function propertiesOf(
  parts: ReadonlyMap<string, Uint8Array>,
  titled: SourceRecord,
): { record: SourceRecord; losses: Loss[] } {
  const [root] = elementsIn(parseXml(parts, 'docProps/core.xml'))
  const values = new Map(elementsIn(root).map((one) => [one.name, oneLine(textOf(one))] as const))
  const listed = (name: string, separator: RegExp) =>
    (values.get(name) ?? '').split(separator).filter((one) => one !== '')
  const losses: Loss[] = []
  const given = (kind: string, value: string) => {
    const advice = 'It comes from the properties of the file. Look whether it is right.'
    losses.push(doubtful(kind, value, advice))
    return value
  }
  const record: SourceRecord = { ...titled }
  const title = values.get('dc:title') ?? ''
  if (title !== '') record.propertyTitle = title
  const names = listed('dc:creator', /\s*;\s*/)
  if (record.authors.length === 0)
    record.authors = names.map((name) => ({ name: given('authors', name) }))
  const year = /^[12]\d{3}/.exec(values.get('dcterms:created') ?? '')?.[0]
  if (record.date === undefined && year !== undefined)
    record.date = given('years in which the file was made', year)
  const keywords = listed('cp:keywords', /\s*[;,]\s*/)
  if (record.keywords === undefined && keywords.length > 0) record.keywords = keywords
  return { record, losses }
}
