/** The topics, from which the browser reads queries. */
import type { APIRoute } from 'astro'
import { getLibrary } from '../../library.ts'
import { topicData } from '../../search/query/topic-data.ts'

export const GET: APIRoute = async () => Response.json((await getLibrary()).topics.map(topicData))
