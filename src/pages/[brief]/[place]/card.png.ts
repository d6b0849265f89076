/** The social card of a section, recommendation or pull quote. */
import type { GetStaticPaths } from 'astro'
import { sharedPlacesOf } from '../../../brief/model/share-pages.ts'
import { libraryCard, placeCard } from '../../../cards/card.ts'
import { getLibrary } from '../../../library.ts'
import { cardRoute } from '../_card.ts'

export { GET } from '../_card.ts'

export const getStaticPaths = (async () => {
  const library = await getLibrary()
  const fallback = libraryCard(library)
  return Promise.all(
    library.briefs.flatMap((brief) =>
      sharedPlacesOf(brief).map(async (place) => ({
        params: { brief: brief.slug, place: place.id },
        ...(await cardRoute(placeCard(brief, place, library.name), fallback)),
      })),
    ),
  )
}) satisfies GetStaticPaths
