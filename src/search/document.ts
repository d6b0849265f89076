/** What of a brief goes into the search index: its words, parted into citable places. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Block, Brief } from '../brief/brief.ts'
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
    element('h1', { dataPagefindMeta: 'title' }, [text(brief.title)]),
    element('p', {}, [text(brief.standfirst.plain)]),
    ...brief.recommendations.map(({ id, plain }) => place(id, strings.recommendations, plain)),
    ...brief.sections.flatMap(({ id, title, flow }) => [
      element('h2', { id }, [text(title)]),
      ...flow.flatMap((block) => indexBlock(block, title)),
    ]),
    ...brief.endnotes.map(({ id, plain }) => place(id, strings.endnotes, plain)),
  ])
  return `<!doctype html>${toHtml(element('html', { lang: brief.lang }, [element('body', {}, [main])]))}`
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
