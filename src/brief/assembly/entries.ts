/** The Markdown files of a brief together, whatever their kinds. */
import type { Element, RootContent } from 'hast'
import type { BriefSource, Entry } from '../model/source.ts'
import { mapElements, type Replacement } from '../text/plain-text.ts'

/** @returns each file of a brief and each note of `endnotes.md` */
export function entriesOf(source: BriefSource): Entry<unknown>[] {
  const { record, summary, sections, recommendations, endnotes, pullQuotes } = source
  const first = summary ? [record, summary] : [record]
  return [...first, ...sections, ...recommendations, ...endnotes, ...pullQuotes]
}

/** @returns the files of a brief with elements of their bodies replaced, as `mapElements` does */
export function mapElementsOf(
  source: BriefSource,
  replace: (element: Element, file: string) => Replacement,
): BriefSource {
  const changed = <One extends Entry<unknown>>(entry: One): One => {
    const children = entry.body.children.flatMap((node): RootContent[] =>
      node.type === 'element'
        ? mapElements([node], (element) => replace(element, entry.file))
        : [node],
    )
    return { ...entry, body: { ...entry.body, children } }
  }
  return {
    ...source,
    record: changed(source.record),
    summary: source.summary && changed(source.summary),
    sections: source.sections.map(changed),
    recommendations: source.recommendations.map(changed),
    endnotes: source.endnotes.map(changed),
    pullQuotes: source.pullQuotes.map(changed),
  }
}
