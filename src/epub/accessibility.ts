/**
 * What a book says about its accessibility. Source: EPUB Accessibility 1.1; Schema.org Accessibility
 * Properties for Discoverability Vocabulary
 */
import type { ElementContent } from 'hast'
import type { Brief } from '../brief/model/brief.ts'
import { elementsIn } from '../brief/text/plain-text.ts'
import { isNotDescribed, stringsFor } from '../i18n/strings.ts'

/** What a book has besides words. */
export interface Kinds {
  /** Images that do not only decorate. */
  hasImages: boolean
  hasMath: boolean
  /** Whether an image may move. */
  mayMove: boolean
}

/** @returns the properties of the book, each with one of its values */
export function accessibilityOf(
  { lang, sections, endnotes }: Pick<Brief, 'lang' | 'sections' | 'endnotes'>,
  { hasImages, hasMath, mayMove }: Kinds,
): [property: string, value: string][] {
  const strings = stringsFor(lang)
  const features = [
    ...['ARIA', 'displayTransformability', 'readingOrder', 'structuralNavigation'],
    'tableOfContents',
    ...(sections.length > 0 ? ['pageNavigation'] : []),
    ...(hasImages ? ['alternativeText'] : []),
    ...(hasMath ? ['MathML'] : []),
    'unlocked',
  ]
  const summary = [
    strings.accessibleText,
    ...(endnotes.length > 0 ? [strings.accessibleNotes] : []),
    ...(hasImages ? [strings.accessibleImages] : []),
    ...(hasMath ? [strings.accessibleFormulas] : []),
  ]
  const values = {
    accessMode: hasImages ? ['textual', 'visual'] : ['textual'],
    accessModeSufficient: ['textual'],
    accessibilityFeature: features,
    accessibilityHazard: [mayMove ? 'unknown' : 'none'],
    accessibilitySummary: [summary.join(' ')],
  }
  return Object.entries(values).flatMap(([property, some]) =>
    some.map((value): [string, string] => [`schema:${property}`, value]),
  )
}

/** What the publisher declares a book to meet. Source: EPUB Accessibility 1.1, “Publication conformance” */
export const CONFORMANCE = 'EPUB Accessibility 1.1 - WCAG 2.1 Level AA'

/** @returns whether some elements have an image whose description an import left to be written */
export const hasUndescribedImage = (nodes: readonly ElementContent[]): boolean =>
  elementsIn(nodes, 'img').some(({ properties: { alt } }) => isNotDescribed(alt))
