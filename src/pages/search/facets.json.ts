/** What searches can be narrowed to: fetched when there is something to narrow. */
import type { APIRoute } from 'astro'
import { getLibrary } from '../../library.ts'
import { facetsOf } from '../../search/query/facets.ts'

export const GET: APIRoute = async () => Response.json(facetsOf(await getLibrary()))
