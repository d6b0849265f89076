/** The sections of a brief by part. */
import type { Part, Section } from './brief.ts'

/** Sections that follow each other and belong to one part, or to none. */
export interface SectionGroup {
  part: Part | undefined
  sections: Section[]
}

/** @returns the sections by part, in reading order */
export function byPart(sections: readonly Section[]): SectionGroup[] {
  const groups: SectionGroup[] = []
  for (const section of sections) {
    const last = groups.at(-1)
    if (last && last.part === section.part) last.sections.push(section)
    else groups.push({ part: section.part, sections: [section] })
  }
  return groups
}
