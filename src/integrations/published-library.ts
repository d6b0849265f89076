/** The library as the integrations read it: what the content loader has read for the pages. */
import type { Library } from '../brief/library.ts'
import { handedOver } from '../collections/hand-over.ts'

/**
 * @returns the library that was read last
 * @throws Error where nothing without errors has been read yet
 */
export function publishedLibrary(): Library {
  const reading = handedOver()
  if (!reading) throw new Error('No content without errors has been read: the log says why.')
  return reading.library
}
