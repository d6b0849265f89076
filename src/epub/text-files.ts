/** The summary, the recommendations and the sections of a book. */
import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { subheadingsOf, type ListedHeading } from '../brief/blocks/heading.ts'
import { pageParts, titleId } from '../brief/model/address.ts'
import { paragraphId } from '../brief/model/place-id.ts'
import type { Part, Recommendation, Section, Summary } from '../brief/model/brief.ts'
import { byPart } from '../brief/model/parts.ts'
import { isInline } from '../brief/text/plain-text.ts'
import { titleNodes } from '../components/brief/line-breaks.ts'
import { numberInDigits, sectionLabel, sectionTitle } from '../i18n/section-title.ts'
import { blockOf } from './blocks.ts'
import type { BookFile, ListedPart } from './book.ts'
import {
  anchors,
  digits,
  labelled,
  ofInterface,
  placeLine,
  textOf,
  type Writing,
} from './writing.ts'

/** @returns the files between the title page and the endnotes, in the order of the page */
export function textFiles(writing: Writing): BookFile[] {
  const { summary, sections, recommendationList: list } = writing.brief
  const advice = list.groups.length > 0 ? [recommendationFile(writing)] : []
  return [
    ...(summary ? [summaryFile(summary, writing)] : []),
    ...(list.place === 'start' ? advice : []),
    ...byPart(sections).flatMap(({ part, sections: ofPart }, index) => {
      const files = ofPart.map((section) => sectionFile(section, writing))
      if (!part) return files
      const below = files.flatMap(({ listed }) => listed)
      // The part lists them.
      const unlisted = files.map((file) => ({ ...file, listed: [] }))
      return [partFile(part, index + 1, below), ...unlisted]
    }),
    ...(list.place === 'end' ? advice : []),
  ]
}

function partFile({ id, title, aliases }: Part, number: number, below: ListedPart[]): BookFile {
  return {
    name: `part-${number}.xhtml`,
    title,
    landmark: 'bodymatter',
    listed: [{ id, title, below }],
    content: [
      h(
        'section.part',
        { id, role: 'doc-part', 'epub:type': 'part', ariaLabelledBy: titleId(id) },
        h('h1', { id: titleId(id) }, anchors(aliases), titleNodes(title)),
      ),
    ],
  }
}

function summaryFile(summary: Summary, writing: Writing): BookFile {
  const { id, title, editorial, prose, aliases } = summary
  const { strings } = writing
  const shown = title ?? (editorial ? strings.inBrief : strings.summary)
  const language = title === undefined ? ofInterface(writing) : {}
  const text = textOf(prose, writing)
  return {
    name: 'summary.xhtml',
    title: shown,
    landmark: 'bodymatter',
    listed: [{ id, title: shown, below: [] }],
    content: [
      h(
        'section.summary',
        { id, ariaLabelledBy: titleId(id) },
        h('h1', { id: titleId(id), ...language }, anchors(aliases), shown),
        isInline(prose) ? h('p', text) : text,
        editorial ? h('p.aside', ofInterface(writing), strings.summaryByEditors) : undefined,
      ),
    ],
  }
}

function recommendationFile(writing: Writing): BookFile {
  const { title } = writing.brief.recommendationList
  const shown = title ?? writing.strings.recommendations
  const id = pageParts.recommendations
  const heading = { id: titleId(id), ...(title === undefined && ofInterface(writing)) }
  return {
    name: 'recommendations.xhtml',
    title: shown,
    landmark: 'bodymatter',
    listed: [{ id, title: shown, below: [] }],
    content: [recommendations(writing, { ariaLabelledBy: [titleId(id)] }, h('h1', heading, shown))],
  }
}

const recommendations = (writing: Writing, named: Properties, heading?: ElementContent) =>
  h(
    'section.recommendations',
    { id: pageParts.recommendations, ...named },
    heading,
    writing.brief.recommendationList.groups.flatMap(({ title, recommendations: ofGroup }) => [
      title === undefined ? undefined : h('h2', titleNodes(title)),
      h(
        'ol',
        ofGroup.map((one) => recommendation(one, writing)),
      ),
    ]),
  )

function recommendation(one: Recommendation, writing: Writing): ElementContent {
  const { id, number, prose, addressee, paragraphs, aliases } = one
  const { strings } = writing
  return h(
    'li',
    { id, value: number },
    labelled(digits(writing, number), textOf(prose, writing, aliases)),
    addressee && h('p.aside', strings.addressedTo(addressee)),
    placeLine(strings.arguedIn, paragraphs, paragraphId, writing),
  )
}

function sectionFile(section: Section, writing: Writing): BookFile {
  const { brief, lang, strings } = writing
  const { id, title, aliases, isAppendix } = section
  const list = brief.recommendationList
  const label = sectionLabel(section, lang)
  const kind = isAppendix ? 'appendix' : 'chapter'
  const below = subheadingsOf(section.flow).map((heading) => listedHeading(heading, lang))
  const advice = { ariaLabel: list.title ?? strings.recommendations }
  return {
    name: `section-${brief.sections.indexOf(section) + 1}.xhtml`,
    title: sectionTitle(section, lang),
    landmark: 'bodymatter',
    listed: [{ id, title: sectionTitle(section, lang), below }],
    content: [
      h(
        'section',
        { id, role: `doc-${kind}`, 'epub:type': kind, ariaLabelledBy: titleId(id) },
        h(
          'h1',
          { id: titleId(id) },
          anchors(aliases),
          label === '' ? undefined : [h('span.label', label), ' '],
          titleNodes(title),
        ),
        section.flow.flatMap((block) => blockOf(block, writing)),
        id === list.section ? recommendations(writing, advice) : undefined,
      ),
    ],
  }
}

const listedHeading = ({ heading, below }: ListedHeading, lang: string): ListedPart => ({
  id: heading.id,
  title: `${numberInDigits(heading.number, lang)} ${heading.plain}`.trimStart(),
  below: below.map((one) => listedHeading(one, lang)),
})
