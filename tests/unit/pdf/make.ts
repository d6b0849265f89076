/** PDFs of briefs that tests make. */
import { expect } from 'vitest'
import type { Brief } from '../../../src/brief/model/brief.ts'
import { makePdf, type PdfSource } from '../../../src/pdf/pdf.ts'
import { readPdf } from '../../fixtures/pdf.ts'
import { build } from '../brief/sources.ts'

/** @returns the PDF of a brief without images; a warning fails the test */
export const pdfOfBrief = (brief: Brief, given: Partial<PdfSource> = {}) =>
  makePdf({
    brief,
    topics: ['Tides'],
    citations: [],
    address: `https://example.org/${brief.slug}/`,
    paper: 'a4',
    readImage: (path) => expect.fail(`There is no ${path}.`),
    warn: (warning) => expect.fail(warning),
    ...given,
  })

/** @returns the PDF, as poppler reads it, of a brief whose only section has this text */
export const pdfWith = async (body: string, draft: Partial<Parameters<typeof build>[0]> = {}) =>
  readPdf(await pdfOfBrief(build({ sections: { One: body }, ...draft }).brief))
