/** The title page of a book, with the record of the brief. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Author } from '../brief/model/brief.ts'
import { formalName, fullName, isOrganisation } from '../brief/model/full-name.ts'
import { orcidAddress, rorAddress } from '../brief/model/identifiers.ts'
import { paragraphsOfField } from '../brief/model/record-fields.ts'
import { titleNodes } from '../components/brief/line-breaks.ts'
import { recordLines } from '../components/brief/record-lines.ts'
import { translationsOf } from '../components/brief/translations.ts'
import { formatIssued, formatList, formatNumber, isolated } from '../i18n/strings.ts'
import type { BookFile } from './book.ts'
import { imageOf, ofInterface, textOf, type Writing } from './writing.ts'

/**
 * @returns the title, the standfirst, the authors, the record with the names of topics, the opening picture
 *   and the abstract
 */
export function titlePage(writing: Writing, topics: readonly string[]): BookFile {
  const { brief, lang, strings } = writing
  const { title, subtitle, standfirst, authors, picture, abstract } = brief
  const names = isolated(formatList(authors.map(formalName), lang), lang)
  const header = h(
    'header.title-page',
    { 'epub:type': 'titlepage' },
    h('h1', titleNodes(title)),
    subtitle && h('p.subtitle', { role: 'doc-subtitle' }, titleNodes(subtitle)),
    h(
      'section.standfirst',
      { role: 'doc-abstract', 'epub:type': 'abstract', ariaLabel: brief.shortTitle },
      h('p', textOf(standfirst.prose, writing)),
    ),
    h('p.byline', `${strings.by} ${names}`),
    contributors(writing),
  )
  const shown =
    picture &&
    h(
      'figure.figure',
      h('img', { src: imageOf(picture.src, writing), alt: picture.alt }),
      picture.credit && h('figcaption', h('p', picture.credit)),
    )
  const summary =
    abstract &&
    h(
      'section',
      h('h2', ofInterface(writing), strings.abstract),
      paragraphsOfField(abstract).map((paragraph) => h('p', paragraph)),
    )
  return {
    name: 'title-page.xhtml',
    title,
    landmark: 'titlepage',
    listed: [],
    content: [
      header,
      h('dl.record', ofInterface(writing), record(writing, topics)),
      ...(shown ? [shown] : []),
      ...(summary ? [summary] : []),
    ],
  }
}

/** Where the authors work, who edited and translated, other languages. */
function contributors({ brief, lang, strings, address }: Writing): ElementContent[] {
  const { authors, editors, translators } = brief
  const listed = authors.flatMap((author) => {
    const identity = identityOf(author)
    const name = authors.length > 1 ? [h('bdi', fullName(author)), ' · '] : []
    return identity.length > 0 ? [h('li', name, identity)] : []
  })
  const roles = [
    { by: strings.editedBy, people: editors },
    { by: strings.translatedBy, people: translators },
  ]
  return [
    ...(listed.length > 0 ? [h('ul.identities', listed)] : []),
    ...roles.flatMap(({ by, people }) =>
      people ? [h('p.byline', `${by} ${formatList(people.map(formalName), lang)}`)] : [],
    ),
    ...translationsOf(brief).map(({ lang: other, address: path, words }) => {
      const href = new URL(path, address).href
      return h('p.byline', h('a', { href, hrefLang: other, lang: other, xmlLang: other }, words))
    }),
  ]
}

/** @returns where an author works, and identifiers */
export function identityOf(author: Author): ElementContent[] {
  const { affiliation, orcid, ror } = author
  const ownRor = isOrganisation(author) ? ror : undefined
  const parts = [
    affiliation && h('span', affiliation.join(' · ')),
    orcid && h('a', { href: orcidAddress(orcid) }, `ORCID ${orcid}`),
    ownRor && h('a', { href: rorAddress(ownRor) }, `ROR ${ownRor}`),
  ]
  const dot: ElementContent = { type: 'text', value: ' · ' }
  return parts.flatMap((part) => (part ? [dot, part] : [])).slice(1)
}

function record({ brief, lang, strings }: Writing, topics: readonly string[]): ElementContent[] {
  const { publisher, containerTitle, minutes, words } = brief
  const ofBrief = { lang, xmlLang: lang }
  const length = `${strings.minutes(formatNumber(minutes, lang))}, ${strings.words(formatNumber(words, lang))}`
  const lines: [name: string, value: ElementContent | string | undefined][] = [
    [strings.publishedBy, h('bdi', ofBrief, publisher)],
    [strings.date, h('time', { dateTime: brief.issued }, h('bdi', formatIssued(brief)))],
    [strings.briefLength, h('bdi', length)],
    [strings.chapterOf, containerTitle && h('cite', ofBrief, titleNodes(containerTitle))],
    ...recordLines(brief).map(({ name, words, lang: other, address, rel }): (typeof lines)[0] => [
      name,
      address === undefined
        ? h('bdi', other === undefined ? {} : ofBrief, words)
        : h('a', { href: address, rel }, words),
    ]),
    [strings.topics, topics.join(' · ')],
  ]
  return lines.flatMap(([name, value]) => (value ? [h('div', h('dt', name), h('dd', value))] : []))
}
