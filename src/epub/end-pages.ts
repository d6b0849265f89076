/** The last pages of a book: statements, authors, how to cite, colophon. */
import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { pageParts, titleId } from '../brief/model/address.ts'
import type { Author, Withdrawn } from '../brief/model/brief.ts'
import { formalName, fullName, namesAuthor } from '../brief/model/full-name.ts'
import { licenseOf } from '../brief/model/license.ts'
import type { Citation } from '../cite/citations.ts'
import { referenceNodes } from '../components/brief/line-breaks.ts'
import { originalOf } from '../components/brief/original.ts'
import { withLink } from '../components/brief/reference-link.ts'
import { statementsOf } from '../components/brief/statements.ts'
import { withdrawnName } from '../components/brief/withdrawn-name.ts'
import { formatDate } from '../i18n/strings.ts'
import type { BookFile, ListedPart } from './book.ts'
import { identityOf } from './title-page.ts'
import { anchors, imageOf, ofInterface, textOf, type Writing } from './writing.ts'

/** @returns what comes after the references; `citations` cite the brief in each style */
export function endFiles(writing: Writing, citations: readonly Citation[]): BookFile[] {
  const { authors, withdrawn } = writing.brief
  const { strings } = writing
  const about = authors.length > 1 ? strings.aboutTheAuthors : strings.aboutTheAuthor
  return [
    {
      name: 'about.xhtml',
      title: about,
      listed: [listed(pageParts.author, about)],
      content: [
        ...(withdrawn.length > 0 ? [withdrawnPlaces(withdrawn, writing)] : []),
        ...statements(writing),
        titled(
          pageParts.author,
          about,
          writing,
          authors.flatMap((one) => author(one, writing)),
        ),
      ],
    },
    {
      name: 'colophon.xhtml',
      title: strings.colophon,
      listed: [
        listed(pageParts.cite, strings.howToCite),
        listed(pageParts.colophon, strings.colophon),
      ],
      content: [
        titled(pageParts.cite, strings.howToCite, writing, [
          h(
            'dl.citations',
            citations.flatMap((one) => citation(one, writing)),
          ),
        ]),
        titled(pageParts.colophon, strings.colophon, writing, colophon(writing), {
          role: 'doc-colophon',
          'epub:type': 'colophon',
        }),
      ],
    },
  ]
}

const listed = (id: string, title: string): ListedPart => ({ id, title, below: [] })

const titled = (
  id: string,
  title: string,
  writing: Writing,
  content: ElementContent[],
  properties: Properties = {},
): ElementContent =>
  h(
    'section',
    { id, ...properties, ariaLabelledBy: titleId(id) },
    h('h1', { id: titleId(id), ...ofInterface(writing) }, title),
    content,
  )

function withdrawnPlaces(places: readonly Withdrawn[], writing: Writing): ElementContent {
  const { lang, strings } = writing
  const items = places.map(({ id, reason, aliases }) =>
    h('li', { id }, anchors(aliases), `${withdrawnName(id, lang)} – ${reason}`),
  )
  return titled(pageParts.withdrawn, strings.withdrawn, writing, [
    h('p', ofInterface(writing), strings.withdrawnIntroduction),
    h('ul', items),
  ])
}

const statements = (writing: Writing): ElementContent[] =>
  statementsOf(writing.brief).map(({ title, paragraphs }) =>
    h(
      'section.statement',
      h('h1', ofInterface(writing), title),
      paragraphs.map((paragraph) => h('p', paragraph)),
    ),
  )

function author(one: Author, writing: Writing): ElementContent[] {
  const { portrait, role, about, links } = one
  const identity = identityOf(one)
  const name = h('p', h('strong', formalName(one)), role && `, ${role}`)
  return [
    ...(portrait
      ? [h('img.portrait', { src: imageOf(portrait, writing), alt: fullName(one) })]
      : []),
    ...(namesAuthor(one) ? [] : [name]),
    ...textOf(about, writing),
    ...(identity.length > 0 ? [h('p.aside', identity)] : []),
    ...(links.length > 0
      ? [
          h(
            'ul',
            links.map(({ label, url }) => h('li', h('a', { href: url }, label))),
          ),
        ]
      : []),
  ]
}

function citation({ style, reference, inText }: Citation, writing: Writing): ElementContent[] {
  const { brief, strings, address } = writing
  return [
    h('dt', style.name),
    h('dd', { dir: 'auto' }, referenceNodes(withLink(reference, brief, address))),
    h('dt.aside', ofInterface(writing), strings.citeInText),
    h('dd', inText.whole),
  ]
}

function colophon({ brief, lang, strings, address }: Writing): ElementContent[] {
  const original = originalOf(brief)
  const { publisher, issued, issuedInferred, contact, sections, rights, license } = brief
  const licence = license === undefined ? undefined : licenseOf(license)
  const paragraphs = [
    [
      strings.colophonPublished(publisher, formatDate(issued, lang)),
      issuedInferred ? ` ${strings.colophonInferred(issued)}` : undefined,
      contact && [
        ` ${strings.colophonContact}: `,
        h('a', { href: `mailto:${contact}` }, contact),
        '.',
      ],
    ],
    sections.some(({ editorial }) => editorial) ? [strings.colophonTitles] : undefined,
    [strings.colophonParagraphs],
    original && [
      `${strings.original}: `,
      h('a', { href: new URL(original.address, address).href }, original.words),
    ],
    [rights],
    licence && [
      `${strings.license}: `,
      h('a', { href: licence.url, rel: 'license' }, licence.name),
    ],
    [h('a', { href: address }, address)],
  ]
  return paragraphs.flatMap((children) => (children ? [h('p', children)] : []))
}
