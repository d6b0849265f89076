/** Topics: what a reader looks up, with every passage that speaks of it. */
import type { Brief, Text } from '../model/brief.ts'
import type { TopicRecord } from '../model/front-matter.ts'
import { claimedTwice, findMentions, type TopicForms, type Vocabulary } from './mentions.ts'
import { error, placeOfField, warning, type Problem } from '../problems/problem.ts'
import { paragraphsOf } from '../assembly/sections.ts'
import type { Entry } from '../model/source.ts'
import { textOf } from '../text/text.ts'
import { fold, initialOf } from '../text/words.ts'

export interface Topic extends TopicRecord {
  slug: string
  /** Its name in an alphabetical list. */
  sortAs: string
  /** The letter that it stands under, from A to Z; `#` for a digit. */
  initial: string
  definition: Text
  /** Every passage that mentions it, brief by brief in reading order. */
  passages: TopicPassage[]
}

/** One citable place of a brief. */
export interface Place {
  kind: 'paragraph' | 'recommendation' | 'endnote'
  number: number
  /** Fragment id: `p7`, `r3`, `n2`. */
  id: string
  plain: string
  /** The title of the section that a paragraph stands in. */
  section?: string
}

/** A place that mentions a topic. */
export interface TopicPassage extends Place {
  /** Slug of the brief. */
  brief: string
  /** Where it is mentioned: offsets into `plain`, in UTF-16 code units. */
  mentions: { start: number; end: number }[]
}

/** A place of one brief that mentions a topic. */
export interface TopicMention extends Pick<TopicPassage, 'id' | 'mentions'> {
  /** Slug of the topic. */
  topic: string
}

/**
 * Builds the library's topics.
 *
 * @param entries the topic files
 * @param briefs the library's briefs, each with the mentions in it
 * @param lang the language whose alphabet orders the terms
 * @returns the topics from A to Z, and problems: a form that two topics claim (an error), a topic that
 *   no brief mentions (a warning)
 */
export function buildTopics(
  entries: readonly Entry<TopicRecord>[],
  briefs: readonly { brief: Brief; mentions: readonly TopicMention[] }[],
  lang: string,
): { topics: Topic[]; problems: Problem[] } {
  const passages = briefs.flatMap(passagesOf)
  const bySlug = Map.groupBy(passages, ({ topic }) => topic)
  const topics = entries.map(({ name, data, body }): Topic => {
    const found = bySlug.get(name) ?? []
    return {
      ...data,
      slug: name,
      sortAs: data.sortAs ?? data.term,
      initial: initialOf(data.sortAs ?? data.term),
      definition: textOf(body),
      passages: found.map(({ passage }) => passage),
    }
  })
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base' })
  topics.sort((one, other) => compare(one.sortAs, other.sortAs))
  return { topics, problems: [...refuseDoubles(entries), ...noteUnused(entries, topics)] }
}

/**
 * @param entries the topic files
 * @returns what each topic is called
 */
export function topicForms(entries: readonly Entry<TopicRecord>[]): TopicForms[] {
  return entries.map(({ name, data }) => ({ ...data, slug: name }))
}

/**
 * @param brief a brief
 * @param vocabulary the topics' forms, compiled
 * @returns its places that mention a topic, in reading order, once for each topic
 */
export function mentionsIn(brief: Brief, vocabulary: Vocabulary): TopicMention[] {
  return placesOf(brief).flatMap(({ id, plain }) => {
    const bySlug = Map.groupBy(findMentions(plain, vocabulary), ({ slug }) => slug)
    return [...bySlug].map(([topic, found]) => ({
      topic,
      id,
      mentions: found.map(({ start, end }) => ({ start, end })),
    }))
  })
}

function passagesOf({
  brief,
  mentions: found,
}: {
  brief: Brief
  mentions: readonly TopicMention[]
}) {
  const places = new Map(placesOf(brief).map((place) => [place.id, place]))
  return found.flatMap(({ topic, id, mentions }) => {
    const place = places.get(id)
    return place
      ? [{ topic, passage: { ...place, brief: brief.slug, mentions } satisfies TopicPassage }]
      : []
  })
}

/**
 * @param brief a brief
 * @returns its citable places in reading order: recommendations, paragraphs, endnotes
 */
export function placesOf(brief: Brief): Place[] {
  return [
    ...brief.recommendations.map((one) => placeOf('recommendation', one)),
    ...brief.sections.flatMap((section) =>
      paragraphsOf([section]).map((one) => ({
        ...placeOf('paragraph', one),
        section: section.title,
      })),
    ),
    ...brief.endnotes.map((one) => placeOf('endnote', one)),
  ]
}

function placeOf(
  kind: Place['kind'],
  { number, id, plain }: Pick<Place, 'number' | 'id' | 'plain'>,
): Place {
  return { kind, number, id, plain }
}

function refuseDoubles(entries: readonly Entry<TopicRecord>[]): Problem[] {
  return claimedTwice(topicForms(entries)).flatMap(({ form, slugs }) => {
    const [first, ...others] = entries.filter(({ name }) => slugs.includes(name))
    return others.map((entry) =>
      error(
        'topic-form-claimed-twice',
        placeOfForm(entry, form),
        `“${form}” is already a form of ${first?.file ?? 'another topic'}.`,
        'Remove it from one of the two files.',
      ),
    )
  })
}

/** The field that holds the form: the aliases, unless it is the term or its long form. */
function placeOfForm(entry: Entry<TopicRecord>, form: string) {
  const { term, longForm } = entry.data
  const same = (name: string | undefined) => name !== undefined && fold(name) === fold(form)
  const alias = `aliases.${entry.data.aliases.findIndex(same)}`
  return placeOfField(entry, same(term) ? 'term' : same(longForm) ? 'longForm' : alias)
}

function noteUnused(entries: readonly Entry<TopicRecord>[], topics: readonly Topic[]): Problem[] {
  const used = new Set(topics.filter(({ passages }) => passages.length > 0).map(({ slug }) => slug))
  return entries
    .filter(({ name }) => !used.has(name))
    .map((entry) =>
      warning(
        'unused-topic',
        { file: entry.file },
        `No brief mentions “${entry.data.term}”.`,
        'Add the form that the text uses to its aliases, or delete the file.',
      ),
    )
}

/**
 * @param topic a topic
 * @returns whether it has a feed: only where more than one brief speaks of it, since a feed of one
 *   brief has no news
 */
export function hasFeed({ passages }: Pick<Topic, 'passages'>): boolean {
  return passages.some(({ brief }) => brief !== passages[0]?.brief)
}
