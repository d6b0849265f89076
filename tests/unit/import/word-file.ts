/** Writes Word documents for the tests. */
import { strToU8, zipSync } from 'fflate'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** @returns a run with text */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** @returns a paragraph in a style, of runs or plain text */
export const paragraph = (content: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

/** @returns a field as Word writes it, its instruction in runs that end at braces; `result` is runs or plain text */
export function field(instruction: string, result: string): string {
  const escaped = ` ${instruction} `.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const codes = escaped
    .split(/(?<=\{)/)
    .map((code) => `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`)
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const words = result.startsWith('<') ? result : run(result)
  return [sign('begin'), ...codes, sign('separate'), words, sign('end')].join('')
}

/** @returns a cell; `properties` such as `<w:gridSpan w:val="2"/>` */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`

/** @returns an image of the relationship `id`, embedded or linked */
export const image = (id: string, alt: string, how: 'embed' | 'link' = 'embed'): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${how}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

/** @returns the attributes of a relationship; the target of an external one is on the web or a disk */
export const relation = (
  kind: string,
  target: string,
  mode: 'Internal' | 'External' = 'Internal',
): string => `Type="${RELATION}/${kind}" Target="${target}" TargetMode="${mode}"`

/** The parts of a Word document. */
export interface Word {
  body: string
  /** By id. */
  footnotes?: Record<string, string>
  endnotes?: Record<string, string>
  /** Attributes of each relationship, by id. */
  relations?: Record<string, string>
  properties?: string
  files?: Record<string, Uint8Array>
}

/** @returns the bytes of a document, as Word packs it */
export function wordFile(word: Word): Uint8Array {
  const notes = (kind: string, all: Record<string, string> = {}) =>
    `<w:${kind}s ${NAMESPACES}>${Object.entries(all)
      .map(([id, content]) => `<w:${kind} w:id="${id}">${content}</w:${kind}>`)
      .join('')}</w:${kind}s>`
  const styles = ['Title', 'heading 1', 'heading 2', 'caption', 'toc 1', 'Quote'].map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  )
  const links = {
    styles: relation('styles', 'styles.xml'),
    footnotes: relation('footnotes', 'footnotes.xml'),
    endnotes: relation('endnotes', 'endnotes.xml'),
    ...word.relations,
  }
  const relationships = (all: Record<string, string>) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${Object.entries(all)
      .map(([id, attributes]) => `<Relationship Id="${id}" ${attributes}/>`)
      .join('')}</Relationships>`
  const xml = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships({ a: relation('officeDocument', 'word/document.xml') }),
    'word/_rels/document.xml.rels': relationships(links),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${word.body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}>${styles.join('')}</w:styles>`,
    'word/footnotes.xml': notes('footnote', word.footnotes),
    'word/endnotes.xml': notes('endnote', word.endnotes),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c">${word.properties ?? ''}</cp:coreProperties>`,
  }
  const parts = Object.entries(xml).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync({ ...Object.fromEntries(parts), ...word.files })
}
