/** Topics, each with every passage that mentions it. */
import type { Block } from '../blocks/block.ts'
import type { Brief, Text } from '../model/brief.ts'
import type { TopicRecord } from '../model/front-matter.ts'
import { citablePlacesOf, type CitablePlace } from '../model/places.ts'
import { claimedTwice, findMentions, type TopicForms, type Vocabulary } from './mentions.ts'
import { error, positionOfField, warning, type Problem } from '../problems/problem.ts'
import type { Entry } from '../model/source.ts'
import { textOf } from '../text/plain-text.ts'
import { fold, initialOf } from '../text/words.ts'

export interface Topic extends TopicRecord {
  slug: string
  /** The term as a title: `Climate change`. */
  title: string
  /** Its name in an alphabetical list. */
  sortAs: string
  /** Its letter in an index, from A to Z; `#` for a digit. */
  initial: string
  definition: Text
  /** Every passage that mentions it, brief by brief in reading order. */
  passages: TopicPassage[]
}

/** A citable place that mentions a topic. */
export interface TopicPassage extends CitablePlace {
  /** Slug of the brief. */
  brief: string
  /** Positions of the mentions: offsets into `plain`, in UTF-16 code units. */
  mentions: { start: number; end: number }[]
}

/**
 * @param vocabulary the topics' forms, compiled
 * @param lang the language whose alphabet orders the terms
 * @returns the topics from A to Z, and problems: a form of two topics, a topic that no brief mentions
 */
export function buildTopics(
  entries: readonly Entry<TopicRecord>[],
  briefs: readonly Brief[],
  vocabulary: Vocabulary,
  lang: string,
): { topics: Topic[]; problems: Problem[] } {
  const passages = briefs.flatMap((brief) => passagesIn(brief, vocabulary))
  const bySlug = Map.groupBy(passages, ({ topic }) => topic)
  const topics = entries.map(({ name, data, body }): Topic => {
    const title = asTitle(data.term, lang)
    const { sortAs = title } = data
    return {
      ...data,
      slug: name,
      title,
      sortAs,
      initial: initialOf(sortAs),
      definition: textOf(body),
      passages: (bySlug.get(name) ?? []).map(({ passage }) => passage),
    }
  })
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base' })
  topics.sort((one, other) => compare(one.sortAs, other.sortAs))
  const unused = entries.filter(({ name }) => !bySlug.has(name))
  return { topics, problems: [...refuseSharedForms(entries), ...unused.map(warnOfUnused)] }
}

/** @returns the names of each topic, from the topic files */
export function topicForms(entries: readonly Entry<TopicRecord>[]): TopicForms[] {
  return entries.map(({ name, data }) => ({ ...data, slug: name }))
}

/** A term that begins with a word in small letters gets a capital; one such as `eBay` keeps its own. */
function asTitle(term: string, lang: string): string {
  return term.replace(/^\p{Ll}+(?![\p{L}\p{M}])/u, ([first = '', ...rest]) =>
    [first.toLocaleUpperCase(lang), ...rest].join(''),
  )
}

/** The citable places of a brief that mention a topic, in reading order, once for each topic. */
function passagesIn(brief: Brief, vocabulary: Vocabulary) {
  const unnumbered = unnumberedAfter(brief)
  return citablePlacesOf(brief).flatMap((numbered) => {
    const after = numbered.kind === 'paragraph' ? (unnumbered.get(numbered.id) ?? []) : []
    const place = { ...numbered, plain: [numbered.plain, ...after].join(' ') }
    const bySlug = Map.groupBy(findMentions(place.plain, vocabulary), ({ slug }) => slug)
    return Array.from(bySlug, ([topic, found]) => {
      const mentions = found.map(({ start, end }) => ({ start, end }))
      return { topic, passage: { ...place, brief: brief.slug, mentions } satisfies TopicPassage }
    })
  })
}

/** Whether a block has no number: then it belongs to the paragraph before it. */
const isUnnumbered = (block: Block): boolean =>
  block.kind === 'table' || block.kind === 'figure'
    ? block.number === undefined
    : block.kind === 'list' || block.kind === 'quotation'

/** By the id of each paragraph, the texts of the lists and other blocks without number after it. */
function unnumberedAfter({ sections }: Brief): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const { flow } of sections) {
    let last: string[] = []
    for (const block of flow) {
      if (block.kind === 'paragraph') texts.set(block.id, (last = []))
      else if (isUnnumbered(block)) last.push(block.plain)
    }
  }
  return texts
}

function refuseSharedForms(entries: readonly Entry<TopicRecord>[]): Problem[] {
  return claimedTwice(topicForms(entries)).flatMap(({ form, slugs }) => {
    const [first, ...others] = entries.filter(({ name }) => slugs.includes(name))
    const message = `“${form}” is already a form of ${first?.file ?? 'another topic'}.`
    const hint = 'Remove it from one of the two files.'
    return others.map((entry) =>
      error('topic-form-claimed-twice', placeOfForm(entry, form), message, hint),
    )
  })
}

/** The field with the form: the term, the long form or an alias. */
function placeOfForm(entry: Entry<TopicRecord>, form: string) {
  const { term, longForm } = entry.data
  const same = (name: string | undefined) => name !== undefined && fold(name) === fold(form)
  const alias = `aliases.${entry.data.aliases.findIndex(same)}`
  return positionOfField(entry, same(term) ? 'term' : same(longForm) ? 'longForm' : alias)
}

function warnOfUnused({ file, data }: Entry<TopicRecord>): Problem {
  const hint = 'Add the form that the text uses to its aliases, or delete the file.'
  return warning('unused-topic', { file }, `No brief mentions “${data.term}”.`, hint)
}

/** @returns whether a topic has a feed: only if several briefs mention it, since one brief never has news */
export function hasFeed({ passages }: Pick<Topic, 'passages'>): boolean {
  return passages.some(({ brief }) => brief !== passages[0]?.brief)
}
