/** What a brief cites, as its collection stores it. */
import type { ElementContent } from 'hast'
import { z } from 'zod'
import { cslItem } from '../../brief/model/reference.ts'

/** Prose made by the check; it is stored as it is. */
const prose = z.custom<ElementContent[]>((value) => Array.isArray(value))

export const storedBibliography = z.object({
  works: z.array(
    z.object({
      key: z.string(),
      item: cslItem,
      position: z.object({
        file: z.string(),
        line: z.number().optional(),
        column: z.number().optional(),
        endColumn: z.number().optional(),
      }),
    }),
  ),
  /** The citations in reading order and the entries of the list. */
  printed: z.object({
    citations: z.array(z.array(z.object({ key: z.string().optional(), prose }))),
    entries: z.array(z.object({ key: z.string(), label: z.string().optional(), prose })),
  }),
})

/** With the slug of its brief. */
export type StoredBibliography = z.infer<typeof storedBibliography> & { brief: string }
