/** The endnotes, which readers open as pop-ups, and the references of a book. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { pageParts, titleId } from '../brief/model/address.ts'
import type { Endnote } from '../brief/model/brief.ts'
import type { Reference } from '../brief/model/reference.ts'
import { shorten } from '../brief/text/shorten.ts'
import { letterOf } from '../components/brief/back-links.ts'
import type { BookFile } from './book.ts'
import { anchors, digits, labelled, ofInterface, textOf, type Writing } from './writing.ts'

/** @returns the files of the endnotes and of the references, if the brief has them */
export function noteFiles(writing: Writing): BookFile[] {
  const { endnotes, references } = writing.brief
  const notes = endnotes.map((one) => endnote(one, writing))
  const entries = references.map((one) => reference(one, writing))
  return [
    ...(notes.length > 0 ? [list('endnotes', notes, writing)] : []),
    ...(entries.length > 0 ? [list('references', [h('ul.references', entries)], writing)] : []),
  ]
}

const TYPES = { endnotes: 'endnotes', references: 'bibliography' } as const

function list(part: keyof typeof TYPES, content: ElementContent[], writing: Writing): BookFile {
  const id = pageParts[part]
  const type = TYPES[part]
  const title = writing.strings[part]
  return {
    name: `${part}.xhtml`,
    title,
    landmark: type,
    listed: [{ id, title, below: [] }],
    content: [
      h(
        'section',
        { id, role: `doc-${type}`, 'epub:type': type, ariaLabelledBy: titleId(id) },
        h('h1', { id: titleId(id), ...ofInterface(writing) }, title),
        content,
      ),
    ],
  }
}

/** Readers show as a pop-up what has the type `footnote`, wherever it is. */
function endnote({ id, number, prose, references, aliases }: Endnote, writing: Writing) {
  const shown = digits(writing, number)
  return h(
    'div.note',
    { id, role: 'doc-footnote', 'epub:type': 'footnote' },
    anchors(aliases),
    labelled(shown, textOf(prose, writing)),
    backLinks(references, writing.strings.ofNote(shown), writing),
  )
}

function reference(entry: Reference, writing: Writing): ElementContent {
  const { id, label, prose, plain, citations, aliases } = entry
  const text = textOf(prose, writing, aliases)
  return h(
    'li',
    { id },
    label === undefined ? h('p', text) : labelled(label, text),
    backLinks(citations, writing.strings.ofReference(shorten(plain, 40)), writing),
  )
}

function backLinks(ids: readonly string[], name: string, writing: Writing) {
  if (ids.length === 0) return undefined
  const links = ids.flatMap((id, index) => {
    const letter = ids.length > 1 ? ` ${letterOf(index)}` : ''
    const words = `${writing.strings.backToText}${letter}`
    const properties = { href: `#${id}`, role: 'doc-backlink', 'epub:type': 'backlink' }
    return [' ', h('a', { ...properties, ariaLabel: `${words} ${name}` }, words)]
  })
  return h('p.back-links', ofInterface(writing), links.slice(1))
}
