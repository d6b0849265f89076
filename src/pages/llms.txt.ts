/** `llms.txt`, for language models. */
import type { APIRoute } from 'astro'
import { llmsText } from '../feeds/llms-text.ts'
import { getLibrary } from '../library.ts'
import { permalink } from '../site.ts'

export const GET: APIRoute = async () => new Response(llmsText(await getLibrary(), permalink))
