/** The feed of a topic that more than one brief speaks of. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { topicFeedPath, topicPath } from '../../../brief/model/address.ts'
import { hasFeed } from '../../../brief/topics/topic.ts'
import { fedBriefs, feedOfTopic } from '../../../feeds/feed-items.ts'
import { rssResponse } from '../../../feeds/rss.ts'
import { stringsFor } from '../../../i18n/strings.ts'
import { getLibrary } from '../../../library.ts'
import { pageKeys } from '../../../page-keys.ts'
import { permalink } from '../../../site.ts'

export const getStaticPaths = (() => {
  const { topics, briefs } = getLibrary()
  const key = pageKeys()
  return topics.filter(hasFeed).map((topic) => {
    const fed = fedBriefs(topic, briefs)
    const { term, definition } = topic
    return {
      params: { topic: topic.slug },
      props: { topic, fed },
      // The passages are the briefs' own, and the topic's forms are in every brief's digest.
      cacheKey: key(
        { term, definition },
        fed.map(({ brief, passages }) => [brief, passages.map(({ id }) => id)]),
      ),
    }
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { topic, fed } = props
  const { lang } = getLibrary()
  return rssResponse({
    title: stringsFor(lang).feedOfTopic(topic.term),
    ...{ description: topic.definition.plain, lang },
    ...{ page: permalink(topicPath(topic.slug)), self: permalink(topicFeedPath(topic.slug)) },
    items: feedOfTopic(topic, fed, permalink),
  })
}
