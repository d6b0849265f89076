/** Writes PDF files for the tests. */

/** Text at a place of a page; 10 points large and 72 points from the left by default. */
export interface Piece {
  text: string
  y: number
  x?: number
  size?: number
  isBold?: boolean
}

/**
 * @param pages the text of each page, of 600 by 800 points
 * @param trailer more entries of the trailer, such as `/Encrypt`
 * @returns a PDF in Helvetica and Helvetica Bold
 */
export function pdfFile(pages: readonly Piece[][], trailer = ''): Uint8Array {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((pieces, index) => {
      const content = pieces
        .map(({ text, y, x = 72, size = 10, isBold = false }) => {
          const escaped = text.replace(/[\\()]/g, '\\$&')
          return `BT /${isBold ? 'B' : 'F'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`
        })
        .join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}
