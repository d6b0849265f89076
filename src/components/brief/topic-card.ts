/** The card that opens at a term: the topic's definition, and a link to its passages. */
import { fetchJson } from '../../search/query/fetch-json.ts'
import type { TopicData } from '../../search/query/topic-data.ts'
import { element } from '../page/dom.ts'
import type { PanelContent } from '../page/link-panel.ts'
import { searchFolder, strings } from '../page/page-strings.ts'

let topics: Promise<TopicData[]> | undefined

/** @throws if the topics cannot be loaded */
export async function topicCard(link: HTMLAnchorElement): Promise<PanelContent> {
  topics ??= loadTopics()
  const slug = link.pathname.split('/').at(-2)
  const topic = (await topics).find((one) => one.slug === slug)
  if (!topic) throw new Error(`No topic at ${link.pathname}`)
  const { term, longForm, definition, count } = topic
  return {
    title: term,
    className: 'topic-panel',
    children: [
      ...(longForm === undefined ? [] : [element('p', {}, longForm)]),
      element('p', {}, definition),
      element('a', { href: link.href }, strings.seePassages(count)),
    ],
  }
}

async function loadTopics(): Promise<TopicData[]> {
  try {
    return (await fetchJson(`${searchFolder()}topics.json`)) as TopicData[]
  } catch (cause) {
    topics = undefined
    throw cause
  }
}
