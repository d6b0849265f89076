/** The summary, the recommendations, the sections and the references. */
import { pageParts } from '../brief/model/address.ts'
import { paragraphId } from '../brief/model/place-id.ts'
import type { Part, Recommendation, Section, Summary } from '../brief/model/brief.ts'
import { byPart } from '../brief/model/parts.ts'
import type { Reference } from '../brief/model/reference.ts'
import { sectionLabel } from '../i18n/section-title.ts'
import { digits } from '../epub/writing.ts'
import { blockOf } from './blocks.ts'
import { headingOf } from './headings.ts'
import { call, words } from './typst.ts'
import { label, marks, placeLine, type Writing } from './writing.ts'

/** @returns the text between the contents and the statements, in the order of the page */
export function textOf(writing: Writing): string {
  const { summary, sections, references, recommendationList: list } = writing.brief
  // Written where it stands, and once: the first reference to a note sets the note.
  const adviceAt = (place: typeof list.place): string =>
    list.place === place && list.groups.length > 0 ? recommendationPart(writing) : ''
  const before = (summary ? summaryOf(summary, writing) : '') + adviceAt('start')
  const text = byPart(sections).map(({ part, sections: ofPart }) => {
    writing.partRank = part ? 1 : 2
    const title = part ? partBegins(part, writing) : ''
    return title + ofPart.map((section) => sectionOf(section, writing)).join('')
  })
  writing.partRank = 2
  const after = adviceAt('end') + (references.length > 0 ? referenceList(references, writing) : '')
  return `${before}#text-begins;\n${text.join('')}${after}`
}

function partBegins({ id, title, aliases }: Part, writing: Writing): string {
  const ids = [id, ...aliases]
  return `#part-begins;${headingOf({ ids, rank: 1, title: words(title) }, writing)}`
}

function summaryOf(summary: Summary, writing: Writing): string {
  const { id, title, editorial, prose, aliases } = summary
  const { strings } = writing
  const own = title === undefined ? undefined : words(title)
  const shown = own ?? label(editorial ? strings.inBrief : strings.summary, writing)
  return [
    headingOf({ ids: [id, ...aliases], rank: 2, title: shown }, writing),
    writing.blocks(prose),
    editorial ? call('aside', {}, label(strings.summaryByEditors, writing)) : '',
  ].join('')
}

function recommendationPart(writing: Writing): string {
  const { title } = writing.brief.recommendationList
  const shown = title === undefined ? label(writing.strings.recommendations, writing) : words(title)
  const heading = { ids: [pageParts.recommendations], rank: 2, title: shown }
  return headingOf(heading, writing) + recommendationsOf(writing)
}

const recommendationsOf = (writing: Writing): string =>
  writing.brief.recommendationList.groups
    .map(({ title, recommendations }) => {
      const heading = title && headingOf({ ids: [], rank: 3, title: words(title) }, writing)
      const items = recommendations.map((one) => recommendationOf(one, writing))
      return `${heading ?? ''}#recommendations(${items.join(', ')});\n`
    })
    .join('')

function recommendationOf(one: Recommendation, writing: Writing): string {
  const { id, number, prose, addressee, paragraphs, aliases } = one
  const { strings } = writing
  const content = [
    writing.blocks(prose, marks([id, ...aliases], writing)),
    addressee === undefined ? '' : call('aside', {}, words(strings.addressedTo(addressee))),
    placeLine('aside', strings.arguedIn, paragraphs, paragraphId, writing),
  ].join('')
  return `(${number}, [${words(digits(writing, number))}], [${content}])`
}

function sectionOf(section: Section, writing: Writing): string {
  const { brief, lang } = writing
  const { id, title, aliases, flow, isAppendix } = section
  const isFirstAppendix = isAppendix && brief.sections.find((one) => one.isAppendix) === section
  const label = sectionLabel(section, lang)
  const heading = { ids: [id, ...aliases], rank: 2, label, title: words(title) }
  return [
    isFirstAppendix ? '#part-begins;' : '',
    headingOf(heading, writing),
    ...flow.map((block) => blockOf(block, writing)),
    id === brief.recommendationList.section
      ? marks([pageParts.recommendations], writing) + recommendationsOf(writing)
      : '',
  ].join('')
}

function referenceList(references: readonly Reference[], writing: Writing): string {
  const title = label(writing.strings.references, writing)
  const entries = references.map(({ id, label: number, prose, aliases }) => {
    const before = number === undefined ? '' : words(`${number} `)
    const place = marks([id, ...aliases], writing)
    return call('reference', {}, writing.blocks(prose, place + before))
  })
  const heading = headingOf({ ids: [pageParts.references], rank: 2, title }, writing)
  return heading + entries.join('\n')
}
