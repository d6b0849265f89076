/** What a brief cites, as its collection stores it. */
import { z } from 'zod'
import type { FormattedReferences, WorkSource } from '../../brief/model/reference.ts'

/** Made by the check and stored as it is. */
export const storedBibliography = z.object({
  works: z.custom<WorkSource[]>(Array.isArray),
  /** The citations in reading order and the entries of the list. */
  printed: z.custom<FormattedReferences>(),
})

/** With the slug of its brief. */
export type StoredBibliography = z.infer<typeof storedBibliography> & { brief: string }
