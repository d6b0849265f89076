/** The topics, for the browser to understand queries with. */
import type { APIRoute } from 'astro'
import { getLibrary } from '../../library.ts'
import { topicData } from '../../search/query/topic-data.ts'

export const GET: APIRoute = async () => {
  const { topics } = await getLibrary()
  return Response.json(topics.map(topicData))
}
