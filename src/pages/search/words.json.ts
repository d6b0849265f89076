/** The library's words, from which mistyped queries are corrected. */
import type { APIRoute } from 'astro'
import { getLibrary } from '../../library.ts'
import { wordList } from '../../search/index/word-list.ts'

export const GET: APIRoute = async () => Response.json(wordList(await getLibrary()))
