/** The paths of routes with one file for each brief: its page, its Markdown, its citation files. */
import type { GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getLibrary } from '../../library.ts'

/** @returns one path for every brief */
export const getStaticPaths = (async () => {
  const { briefs } = await getLibrary()
  return briefs.map((brief) => ({
    params: { brief: brief.slug },
    props: { brief },
  }))
}) satisfies GetStaticPaths

/** The props of these routes. */
export type BriefProps = InferGetStaticPropsType<typeof getStaticPaths>
