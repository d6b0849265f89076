/** The addresses of what each brief has one of: its page, its Markdown, its citation files. */
import type { GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getLibrary } from '../../library.ts'
import { pageKeys } from '../../page-keys.ts'

/** @returns every brief, each with a key that changes where the brief or the code does */
export const getStaticPaths = (() => {
  const { briefs } = getLibrary()
  const key = pageKeys()
  return briefs.map((brief) => ({
    params: { brief: brief.slug },
    props: { brief },
    cacheKey: key(brief),
  }))
}) satisfies GetStaticPaths

/** What such a page is given: its brief. */
export type BriefProps = InferGetStaticPropsType<typeof getStaticPaths>
