/** Marks acronyms as terms, with their topic, at their first mention in each section. */
import type { Element, ElementContent, Text } from 'hast'
import { mapProse, type Block } from '../blocks/block.ts'
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
 * Marks up the acronyms of each topic once in a section. The recommendations together count as a
 * section, and so do the endnotes. Pull quotes have no markup of acronyms, since they repeat the text.
 *
 * @param briefs some briefs; they are not changed
 * @param topics the library's topics
 * @returns the briefs with their acronyms as `<abbr title="United Nations" data-topic="un">UN</abbr>`;
 *   their plain texts are the same
 */
export function explainAcronyms(briefs: readonly Brief[], topics: readonly TopicForms[]): Brief[] {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]))
  const vocabulary = compileVocabulary(topics)
  return briefs.map((brief) => explainIn(brief, () => new Explainer(bySlug, vocabulary)))
}

/** @param section begins a section, in which each topic is marked up once */
function explainIn(brief: Brief, section: () => Explainer): Brief {
  const [ofRecommendations, ofEndnotes] = [section(), section()]
  const list = brief.recommendationList
  const groups = list.groups.map((group) => ({
    ...group,
    recommendations: group.recommendations.map((one) => ofRecommendations.explain(one)),
  }))
  const recommendations = groups.flatMap((group) => group.recommendations)
  return {
    ...brief,
    summary: brief.summary && section().explain(brief.summary),
    recommendations,
    recommendationList: { ...list, groups },
    sections: brief.sections.map((one) => {
      const explainer = section()
      return { ...one, flow: one.flow.map((block) => explainBlock(block, explainer)) }
    }),
    endnotes: brief.endnotes.map((one) => ofEndnotes.explain(one)),
  }
}

function explainBlock(block: Block, explainer: Explainer): Block {
  return block.kind === 'pull-quote' ? block : mapProse(block, (prose) => explainer.inProse(prose))
}

/** Marks up acronyms in one section, each topic once. */
class Explainer {
  readonly #topics: ReadonlyMap<string, TopicForms>
  readonly #vocabulary: Vocabulary
  readonly #explained = new Set<string>()

  constructor(topics: ReadonlyMap<string, TopicForms>, vocabulary: Vocabulary) {
    this.#topics = topics
    this.#vocabulary = vocabulary
  }

  explain<Some extends { prose: Prose }>(text: Some): Some {
    return { ...text, prose: this.inProse(text.prose) }
  }

  inProse(prose: Prose): Prose {
    return prose.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return this.#inText(node)
      if (node.type !== 'element' || UNCHANGED.has(node.tagName)) return [node]
      return [{ ...node, children: this.inProse(node.children) }]
    })
  }

  #inText(node: Text): ElementContent[] {
    const pieces: ElementContent[] = []
    let at = 0
    for (const { slug, form, start, end } of findMentions(node.value, this.#vocabulary)) {
      const title = isAcronym(form) ? meaningOf(this.#topics.get(slug)) : undefined
      if (title === undefined || this.#explained.has(slug)) continue
      this.#explained.add(slug)
      const before = node.value.slice(at, start)
      if (before !== '') pieces.push({ type: 'text', value: before })
      pieces.push(abbreviation(slug, title, node.value.slice(start, end)))
      at = end
    }
    if (at === 0) return [node]
    const rest = node.value.slice(at)
    return rest === '' ? pieces : [...pieces, { type: 'text', value: rest }]
  }
}

/** The title of the acronym. A topic whose term is its long form has acronyms as aliases. */
function meaningOf(topic: TopicForms | undefined): string | undefined {
  if (!topic) return undefined
  return topic.longForm ?? (isAcronym(topic.term) ? undefined : topic.term)
}

function abbreviation(topic: string, title: string, letters: string): Element {
  return {
    type: 'element',
    tagName: 'abbr',
    properties: { title, dataTopic: topic },
    children: [{ type: 'text', value: letters }],
  }
}
