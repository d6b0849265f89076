/** Marks acronyms as terms, with their topic, at their first mention in each section. */
import type { ElementContent, Text } from 'hast'
import { mapProse } from '../blocks/block.ts'
import type { Brief } from '../model/brief.ts'
import type { Prose } from '../model/text.ts'
import {
  compileVocabulary,
  findMentions,
  isAcronym,
  type TopicForms,
  type Vocabulary,
} from '../topics/mentions.ts'

/** Elements whose text does not change: a page makes a term a link, and links have no links in them. */
const UNCHANGED = new Set(['code', 'pre', 'math', 'abbr', 'a', 'citation-link'])

/**
 * @returns the briefs with the first acronym of each topic in each section as `<abbr title="United Nations"
 *   data-topic="un">UN</abbr>`. The recommendations together count as a section, and so do the endnotes;
 *   pull quotes have none, since they repeat the text
 */
export function explainAcronyms(briefs: readonly Brief[], topics: readonly TopicForms[]): Brief[] {
  const meanings = new Map(topics.map((topic) => [topic.slug, meaningOf(topic)]))
  const vocabulary = compileVocabulary(topics)
  return briefs.map((brief) => explainIn(brief, () => explainer(meanings, vocabulary)))
}

/** @param section begins a section, in which each topic is marked up once */
function explainIn(brief: Brief, section: () => (prose: Prose) => Prose): Brief {
  const [inSummary, inRecommendations, inEndnotes] = [section(), section(), section()]
  const list = brief.recommendationList
  const groups = list.groups.map((group) => ({
    ...group,
    recommendations: group.recommendations.map((one) => withProse(one, inRecommendations)),
  }))
  return {
    ...brief,
    summary: brief.summary && withProse(brief.summary, inSummary),
    recommendations: groups.flatMap((group) => group.recommendations),
    recommendationList: { ...list, groups },
    sections: brief.sections.map((one) => {
      const inSection = section()
      const flow = one.flow.map((block) =>
        block.kind === 'pull-quote' ? block : mapProse(block, inSection),
      )
      return { ...one, flow }
    }),
    endnotes: brief.endnotes.map((one) => withProse(one, inEndnotes)),
  }
}

const withProse = <Some extends { prose: Prose }>(
  text: Some,
  change: (prose: Prose) => Prose,
): Some => ({ ...text, prose: change(text.prose) })

/** A function that marks up acronyms in the texts of one section. */
function explainer(
  meanings: ReadonlyMap<string, string | undefined>,
  vocabulary: Vocabulary,
): (prose: Prose) => Prose {
  const explained = new Set<string>()

  const inText = (node: Text): ElementContent[] => {
    const text = node.value
    const pieces: ElementContent[] = []
    let at = 0
    for (const { slug, form, start, end } of findMentions(text, vocabulary)) {
      const title = isAcronym(form) ? meanings.get(slug) : undefined
      if (title === undefined || explained.has(slug)) continue
      explained.add(slug)
      pieces.push({ type: 'text', value: text.slice(at, start) })
      pieces.push({
        type: 'element',
        tagName: 'abbr',
        properties: { title, dataTopic: slug },
        children: [{ type: 'text', value: text.slice(start, end) }],
      })
      at = end
    }
    if (at === 0) return [node]
    pieces.push({ type: 'text', value: text.slice(at) })
    return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '')
  }

  const inProse = (prose: Prose): Prose =>
    prose.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return inText(node)
      if (node.type !== 'element' || UNCHANGED.has(node.tagName)) return [node]
      return [{ ...node, children: inProse(node.children) }]
    })
  return inProse
}

/** The title of the acronym. A topic whose term is its long form has acronyms as aliases. */
const meaningOf = ({ longForm, term }: TopicForms): string | undefined =>
  longForm ?? (isAcronym(term) ? undefined : term)
