/** The addresses of what each brief has one of: its page, its Markdown, its citation files. */
import type { GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getLibrary } from '../../library.ts'

/** @returns every brief, each with a key that changes where the brief or the code does */
export const getStaticPaths = (async () => {
  const { briefs } = await getLibrary()
  return briefs.map((brief) => ({
    params: { brief: brief.slug },
    props: { brief },
  }))
}) satisfies GetStaticPaths

/** What such a page is given: its brief. */
export type BriefProps = InferGetStaticPropsType<typeof getStaticPaths>
