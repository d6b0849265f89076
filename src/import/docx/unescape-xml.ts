/** Reads text of XML without a parser, where a field or a box is cut out of it. */

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
}

/** @returns text of XML with the characters that its entities stand for */
export const unescapeXml = (xml: string): string =>
  xml.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) =>
    typeof decimal === 'string'
      ? String.fromCodePoint(Number(decimal))
      : typeof hex === 'string'
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (ENTITIES[String(name)] ?? entity),
  )
