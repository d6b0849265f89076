/** What the endpoints of social cards share. */
import type { APIRoute } from 'astro'
import type { Card } from '../../cards/card.ts'
import { cardRenderer } from '../../cards/card-renderer.ts'
import { cacheKey } from './_cache-key.ts'

/**
 * @returns the props of the endpoint of a card and their digest. A card with characters that the font
 *   lacks shows the library's card, with a warning
 */
export async function cardRoute(
  card: Card,
  fallback: Card,
): Promise<{ props: { card: Card }; cacheKey: string }> {
  const missing = (await cardRenderer()).missing(card)
  if (missing.length > 0) {
    console.warn(
      `${card.path} shows the library’s card: the font has no ${missing.join(' ')} ` +
        `(in “${card.words.slice(0, 40)}”).`,
    )
  }
  const drawn = missing.length > 0 ? fallback : card
  return { props: { card: drawn }, cacheKey: cacheKey(drawn) }
}

/** @returns the response with the picture of a card */
export const drawCard = async (card: Card): Promise<Response> =>
  new Response(await (await cardRenderer()).draw(card), {
    headers: { 'content-type': 'image/png' },
  })

export const GET: APIRoute<{ card: Card }> = ({ props: { card } }) => drawCard(card)
