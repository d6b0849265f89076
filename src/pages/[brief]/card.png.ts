/** The social card of a brief. */
import type { GetStaticPaths } from 'astro'
import { briefCard, libraryCard } from '../../cards/card.ts'
import { getLibrary } from '../../library.ts'
import { cardRoute } from './_card.ts'

export { GET } from './_card.ts'

export const getStaticPaths = (async () => {
  const library = await getLibrary()
  const fallback = libraryCard(library)
  return Promise.all(
    library.briefs.map(async (brief) => ({
      params: { brief: brief.slug },
      ...(await cardRoute(briefCard(brief, library.name), fallback)),
    })),
  )
}) satisfies GetStaticPaths
