/** The rights in a brief, in the metadata of its PDF. */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/**
 * @param xmp the metadata of a PDF
 * @param rights who has the rights in the text
 * @param license the address of its licence, if it has one
 * @returns the metadata with both. Source: ISO 16684-1, 8.4 and 8.5 (XMP)
 */
export function withRights(xmp: string, rights: string, license: string | undefined): string {
  const statement =
    license === undefined
      ? ''
      : `<xmpRights:WebStatement>${escaped(license)}</xmpRights:WebStatement>`
  const added = `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(rights)}</rdf:li></rdf:Alt></dc:rights><xmpRights:Marked>True</xmpRights:Marked>${statement}</rdf:Description>`
  return xmp.replace('</rdf:RDF>', () => `${added}</rdf:RDF>`)
}
