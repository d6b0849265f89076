import { describe, expect, it } from 'vitest'
import { setDocument } from '../../../src/pdf/compiler.ts'

const documentWith = (text: string): string =>
  `#set document(title: "A")\n#set text(font: "Source Serif 4", fallback: false)\n${text}\n#metadata(()) <places.>`

const pdfWith = async (text: string): Promise<string> =>
  Buffer.from((await setDocument(documentWith(text), new Map())).pdf).toString('latin1')

describe('the PDF', () => {
  it('claims PDF/UA', async () => {
    expect(await pdfWith('Text.')).toContain('pdfuaid')
  })

  it('is made of a text with characters that no font has, and does not claim it', async () => {
    const { missing } = await setDocument(documentWith('Text 🐣.'), new Map())
    expect(missing).toBe('🐣')
    const pdf = await pdfWith('Text 🐣.')
    expect(pdf).toMatch(/^%PDF-/)
    expect(pdf).not.toContain('pdfuaid')
    expect(pdf).toContain('/StructTreeRoot')
  })
})
