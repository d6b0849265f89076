/** The feed of a topic that more than one brief mentions. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { topicFeedPath, topicPath } from '../../../brief/model/address.ts'
import { hasFeed } from '../../../brief/topics/topic.ts'
import { feedOfTopic } from '../../../feeds/feed-items.ts'
import { rssResponse } from '../../../feeds/rss.ts'
import { stringsFor } from '../../../i18n/strings.ts'
import { getLibrary } from '../../../library.ts'
import { permalink } from '../../../site.ts'

export const getStaticPaths = (async () => {
  const { topics } = await getLibrary()
  return topics
    .filter(hasFeed)
    .map((topic) => ({ params: { topic: topic.slug }, props: { topic } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { topic } = props
  const { lang, briefs } = await getLibrary()
  return rssResponse({
    title: stringsFor(lang).feedOfTopic(topic.term),
    description: topic.definition.plain,
    lang,
    page: permalink(topicPath(topic.slug)),
    self: permalink(topicFeedPath(topic.slug)),
    items: feedOfTopic(topic, briefs, permalink),
  })
}
