/** The text of `llms.txt`, for language models. Source: llmstxt.org, "Format". */
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { List, PhrasingContent, RootContent } from 'mdast'
import { markdownPath, topicPath } from '../brief/model/address.ts'
import type { Library } from '../brief/assembly/library.ts'
import { stringsFor } from '../i18n/strings.ts'
import { heading, paragraph } from './brief-markdown.ts'
import type { Permalink } from './feed-items.ts'

/**
 * @returns Markdown: the library's name and introduction, how briefs are numbered, a link to each brief's Markdown
 *   and to each topic
 */
export function llmsText(library: Library, permalink: Permalink): string {
  const { name, lang, introduction, briefs, topics } = library
  const strings = stringsFor(lang)
  const tree = [
    heading(1, name),
    ...(introduction
      ? [{ type: 'blockquote' as const, children: [paragraph(introduction.plain)] }]
      : []),
    paragraph(strings.markdownNumbers),
    heading(2, strings.allBriefs),
    links(
      briefs.map(({ slug, title, standfirst }) => ({
        ...{ url: permalink(markdownPath(slug)), words: title, about: standfirst.plain },
      })),
    ),
    ...(topics.length > 0 ? [heading(2, strings.topics)] : []),
    links(
      topics.map(({ slug, term, definition }) => ({
        ...{ url: permalink(topicPath(slug)), words: term, about: definition.plain },
      })),
    ),
  ] satisfies RootContent[]
  return toMarkdown(
    { type: 'root', children: tree },
    { extensions: [gfmToMarkdown()], bullet: '-' },
  )
}

function links(items: readonly { url: string; words: string; about: string }[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map(({ url, words, about }) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'link', url, children: [text(words)] }, text(`: ${about}`)],
        },
      ],
    })),
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
