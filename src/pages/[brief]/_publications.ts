/** What the PDF and the e-book of a brief are made from. */
import { readFile } from 'node:fs/promises'
import { furtherReading } from '../../brief/listings/further-reading.ts'
import type { Brief } from '../../brief/model/brief.ts'
import { formatCitations, type Citation } from '../../cite/citations.ts'
import { cslRecord } from '../../cite/csl-record.ts'
import { MAX_TOPICS } from '../../components/brief/record-lines.ts'
import { imagePaths } from '../../epub/images.ts'
import { stringsFor } from '../../i18n/strings.ts'
import { getLibrary } from '../../library.ts'
import { permalink } from '../../site.ts'

export interface Publication {
  brief: Brief
  /** Names of its topics, the most important first. */
  topics: string[]
  /** The bytes of its images. */
  images: Uint8Array[]
}

/** Reads an image. The working folder of every build is the project's root. */
export const readImage = (path: string): Promise<Uint8Array> => readFile(path)

/**
 * @returns every brief with what its files show besides
 * @throws disk errors
 */
export async function publications(): Promise<Publication[]> {
  const { briefs, topics } = await getLibrary()
  const further = furtherReading(briefs, topics)
  return Promise.all(
    briefs.map(async (brief) => ({
      brief,
      topics: (further.get(brief.slug)?.topics ?? [])
        .slice(0, MAX_TOPICS)
        .map(({ topic }) => topic.title),
      images: await Promise.all(imagePaths(brief).map(readImage)),
    })),
  )
}

/** @returns a brief cited in each style */
export const citationsOf = (brief: Brief): Citation[] =>
  formatCitations(cslRecord(brief, permalink), stringsFor(brief.lang).shortRecommendation('#'))
