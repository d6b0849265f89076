/** The part of a page that a browser has after the first round trip. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/** Ten TCP segments of 1,460 bytes: the initial congestion window. Source: RFC 6928. */
const FIRST_FLIGHT = 14_600

/** @returns the part of a page in the first 14,600 bytes of its brotli 11 response */
export function firstFlight(html: string): string {
  const arrived = brotliCompressSync(html).subarray(0, FIRST_FLIGHT)
  const options = { finishFlush: constants.BROTLI_OPERATION_FLUSH }
  const text = brotliDecompressSync(arrived, options).toString()
  // The cut may have split a character.
  return html.startsWith(text) ? text : text.slice(0, -1)
}
