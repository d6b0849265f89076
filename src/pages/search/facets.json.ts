/** The values that searches can be narrowed to. */
import type { APIRoute } from 'astro'
import { getLibrary } from '../../library.ts'
import { facetsOf } from '../../search/index/facets.ts'

export const GET: APIRoute = async () => Response.json(facetsOf(await getLibrary()))
