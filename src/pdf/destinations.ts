/**
 * Adds to a PDF, as an incremental update, what Typst does not write: a named destination for each place,
 * so that `brief.pdf#nameddest=p14` lands, and the rights. Source: ISO 32000-1, 7.5.6, 7.7.4, 12.3.2.3
 */

/** A place in a PDF. */
export interface Destination {
  id: string
  /** From 1. */
  page: number
  /** From the top of the page, in points. */
  top: number
}

/** Who has the rights in the text, and the address of its licence, if it has one. */
interface Rights {
  rights: string
  license: string | undefined
}

/** Room above a place, in points: a line. */
const LINE = 14

/**
 * @param pdf a PDF with one cross-reference table, as Typst writes it
 * @returns its bytes with the update at their end
 * @throws Error if the PDF has another structure
 */
export function withDestinations(
  pdf: Uint8Array,
  destinations: readonly Destination[],
  rights: Rights,
): Uint8Array<ArrayBuffer> {
  const file = new PdfFile(pdf)
  const pages = file.pages()
  const names = destinations
    .map(({ id, page, top }) => {
      const found = pages[page - 1]
      if (!found) throw new Error(`The PDF has no page ${page}.`)
      const y = Math.max(0, found.height - Math.max(0, top - LINE)).toFixed(1)
      return { key: keyOf(id), target: `[${found.number} 0 R /XYZ null ${y} null]` }
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1))
  const tree = names.map(({ key, target }) => `<${key}> ${target}`).join('\n')
  const root = file.reference('Root')
  const catalog = file.object(root).replace(/\/Names\s+(?:<<.*?>>\s*>>|\d+ 0 R)/s, '')
  const xmpNumber = Number(matched(/\/Metadata (\d+) 0 R/, catalog))
  const xmp = Buffer.from(file.stream(xmpNumber), 'latin1').toString('utf8')
  const xmpBytes = Buffer.from(withRights(xmp, rights)).toString('latin1')
  return file.updated([
    [root, catalog.replace(/>>\s*$/, `/Names << /Dests ${file.size} 0 R >>\n>>`)],
    [
      xmpNumber,
      `<< /Type /Metadata /Subtype /XML /Length ${xmpBytes.length} >>\nstream\n${xmpBytes}\nendstream`,
    ],
    [file.size, `<< /Names [\n${tree}\n] >>`],
  ])
}

/** A name as a hexadecimal string: ASCII, else UTF-16 with its byte order mark. */
const keyOf = (id: string): string =>
  /^[\x20-\x7e]*$/.test(id)
    ? Buffer.from(id, 'latin1').toString('hex')
    : Buffer.from(`\ufeff${id}`, 'utf16le').swap16().toString('hex')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The metadata of a PDF with the rights. Source: ISO 16684-1, 8.4 and 8.5 (XMP) */
function withRights(xmp: string, { rights, license }: Rights): string {
  const statement =
    license && `<xmpRights:WebStatement>${escaped(license)}</xmpRights:WebStatement>`
  const added = `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(rights)}</rdf:li></rdf:Alt></dc:rights><xmpRights:Marked>True</xmpRights:Marked>${statement ?? ''}</rdf:Description>`
  return xmp.replace('</rdf:RDF>', () => `${added}</rdf:RDF>`)
}

function matched(pattern: RegExp, text: string): string {
  const [, found] = pattern.exec(text) ?? []
  if (found === undefined) throw new Error(`The PDF has no ${pattern.source}.`)
  return found
}

/** A PDF as characters of Latin-1, one a byte. */
class PdfFile {
  readonly #text: string
  readonly #trailer: string
  readonly #offsets: number[]
  readonly #start: number

  constructor(bytes: Uint8Array) {
    this.#text = Buffer.from(bytes).toString('latin1')
    this.#start = Number(matched(/startxref\s+(\d+)\s+%%EOF\s*$/, this.#text))
    const table = this.#text.slice(this.#start)
    this.#trailer = matched(/trailer\s*(<<.*>>)\s*startxref/s, table)
    const entries = table.slice(0, table.indexOf('trailer')).matchAll(/(\d{10}) \d{5} [nf]/g)
    this.#offsets = Array.from(entries, ([, offset]) => Number(offset))
  }

  /** The number of the next new object. */
  get size(): number {
    return Number(matched(/\/Size (\d+)/, this.#trailer))
  }

  reference(key: string): number {
    return Number(matched(new RegExp(`/${key} (\\d+) 0 R`), this.#trailer))
  }

  /** The value of an object. */
  object(number: number): string {
    const from = this.#offsets[number] ?? 0
    const text = this.#text.slice(from, this.#text.indexOf('endobj', from))
    return text.replace(/^\d+ 0 obj\s*/, '')
  }

  /** The content of a stream that is not compressed. */
  stream(number: number): string {
    const text = this.object(number)
    const length = Number(matched(/\/Length (\d+)/, text))
    const [begin = ''] = /^.*?stream\r?\n/s.exec(text) ?? []
    return text.slice(begin.length, begin.length + length)
  }

  /** The pages in order, with their heights. */
  pages(): { number: number; height: number }[] {
    const within = (number: number): { number: number; height: number }[] => {
      const text = this.object(number)
      const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(text) ?? []
      if (kids !== undefined) {
        return Array.from(kids.matchAll(/(\d+) 0 R/g), ([, kid]) => Number(kid)).flatMap(within)
      }
      return [
        { number, height: Number(matched(/\/MediaBox\s*\[\s*\S+ \S+ \S+ (\S+?)\s*\]/, text)) },
      ]
    }
    return within(Number(matched(/\/Pages (\d+) 0 R/, this.object(this.reference('Root')))))
  }

  /** The file with new values of objects at its end. */
  updated(objects: readonly (readonly [number: number, value: string])[]): Uint8Array<ArrayBuffer> {
    let text = this.#text.endsWith('\n') ? '' : '\n'
    const table = [...objects]
      .sort(([one], [other]) => one - other)
      .map(([number, value]) => {
        const offset = this.#text.length + text.length
        text += `${number} 0 obj\n${value}\nendobj\n`
        return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
      })
    const size = Math.max(this.size, ...objects.map(([number]) => number + 1))
    const trailer = this.#trailer
      .replace(/\/Size \d+/, `/Size ${size}`)
      .replace(/>>\s*$/, `/Prev ${this.#start}\n>>`)
    const start = this.#text.length + text.length
    text += `xref\n${table.join('')}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`
    return new Uint8Array(Buffer.from(this.#text + text, 'latin1'))
  }
}
