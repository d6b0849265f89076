/** The social card of the library. */
import type { APIRoute } from 'astro'
import { libraryCard } from '../cards/card.ts'
import { getLibrary } from '../library.ts'
import { drawCard } from './[brief]/_card.ts'

export const GET: APIRoute = async () => drawCard(libraryCard(await getLibrary()))
