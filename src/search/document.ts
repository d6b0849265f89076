/** What of a brief goes into the search index: its words, parted into citable places. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { pageParts } from '../brief/address.ts'
import type { Block, Brief } from '../brief/brief.ts'
import { plainText } from '../brief/text.ts'
import { stringsFor } from '../interface/strings.ts'

/**
 * A brief as Pagefind reads it. Made from the domain and not from the reading page, so that the
 * page carries no attributes for the index, and pull quotes and navigation never get into it.
 *
 * @param brief a brief
 * @returns an HTML document in which every section, paragraph, recommendation and endnote is an
 *   element with its id and a title: Pagefind 1.6 makes a result of each
 */
export function indexDocument(brief: Brief): string {
  const strings = stringsFor(brief.lang)
  const main = element('main', { dataPagefindBody: '' }, [
    ...facts(brief),
    element('h1', { dataPagefindMeta: 'title' }, [text(brief.title)]),
    element('p', {}, [text(brief.standfirst.plain)]),
    ...(brief.containerTitle === undefined ? [] : [element('p', {}, [text(brief.containerTitle)])]),
    ...brief.recommendations.map(({ id, plain }) => place(id, strings.recommendations, plain)),
    ...brief.sections.flatMap(({ id, title, flow }) => [
      element('h2', { id }, [text(title)]),
      ...flow.flatMap((block) => indexBlock(block, title)),
    ]),
    ...brief.endnotes.map(({ id, plain }) => place(id, strings.endnotes, plain)),
    ...aboutAuthors(brief),
  ])
  return `<!doctype html>${toHtml(element('html', { lang: brief.lang }, [element('body', {}, [main])]))}`
}

function aboutAuthors({ authors, lang }: Brief): Element[] {
  const { aboutTheAuthor, aboutTheAuthors } = stringsFor(lang)
  if (authors.length === 0) return []
  const title = authors.length > 1 ? aboutTheAuthors : aboutTheAuthor
  const about = authors.map((author) => plainText(author.about)).join(' ')
  return [place(pageParts.author, title, about)]
}

/** What is kept of the whole brief: to be shown with its results, and to filter by. */
function facts(brief: Brief): Element[] {
  const { slug, lang, issued, issuedInferred, authors } = brief
  const names = authors.map(({ given, family }) => `${given} ${family}`)
  const year = issued.slice(0, 4)
  const byline = [...names, issuedInferred ? `[${year}]` : year].join(', ')
  const fact = (
    attribute: 'dataPagefindMeta' | 'dataPagefindFilter',
    name: string,
    value: string,
  ) => element('meta', { [attribute]: `${name}[content]`, content: value }, [])
  return [
    fact('dataPagefindMeta', 'byline', byline),
    fact('dataPagefindMeta', 'lang', lang),
    fact('dataPagefindFilter', 'brief', slug),
    fact('dataPagefindFilter', 'year', year),
    ...names.map((name) => fact('dataPagefindFilter', 'author', name)),
  ]
}

function indexBlock(block: Block, title: string): Element[] {
  if (block.kind === 'paragraph') return [place(block.id, title, block.plain)]
  // A list or table belongs to the paragraph before it; a pull quote only repeats.
  return block.kind === 'other' ? [element('div', {}, [text(block.plain)])] : []
}

/** A place titled with the part of the brief that it stands in; its id tells kind and number. */
function place(id: string, title: string, plain: string): Element {
  return element('div', { id, dataPagefindTitle: title }, [text(plain)])
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]) {
  return { type: 'element', tagName, properties, children } satisfies Element
}

const text = (value: string): ElementContent => ({ type: 'text', value })
