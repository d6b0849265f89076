/** The same content files as a plain Astro site: one bare page a brief, and Pagefind. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { temporarySite, type TemporarySite } from './temporary-site.ts'

/** Astro's default Markdown processor, or remark with remark-gfm. */
export type MarkdownProcessor = 'default' | 'remark'

const MARKDOWN: Record<MarkdownProcessor, { imports: string; option: string }> = {
  default: { imports: '', option: '' },
  remark: {
    imports: "import { unified } from '@astrojs/markdown-remark'",
    option: 'markdown: { processor: unified({ gfm: true }) },',
  },
}

const configWith = (processor: MarkdownProcessor) => `
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { close, createIndex } from 'pagefind'
${MARKDOWN[processor].imports}

const pagefind = {
  name: 'pagefind',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex()
      await index.addDirectory({ path: fileURLToPath(dir) })
      await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) })
      await close()
    },
  },
}

export default defineConfig({
  site: 'https://policy-briefs.example',
  cacheDir: './.cache/',
  integrations: [pagefind],
  ${MARKDOWN[processor].option}
})
`

const COLLECTIONS = `
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'

const files = (pattern) => defineCollection({ loader: glob({ base: './content', pattern }) })

export const collections = {
  briefs: files('*/brief.md'),
  recommendations: files('*/recommendations/*.md'),
  sections: files('*/sections/*.md'),
  pullQuotes: files('*/pull-quotes/*.md'),
  endnotes: files('*/endnotes/*.md'),
}
`

const BRIEF_PAGE = `---
import { getCollection, render } from 'astro:content'

export async function getStaticPaths() {
  const slugOf = ({ id }) => id.split('/')[0]
  const inOrder = (one, other) => one.id.localeCompare(other.id, 'en', { numeric: true })
  const grouped = async (kind) => Map.groupBy((await getCollection(kind)).sort(inOrder), slugOf)
  const recommendations = await grouped('recommendations')
  const sections = await grouped('sections')
  const pullQuotes = await grouped('pullQuotes')
  const endnotes = await grouped('endnotes')
  return (await getCollection('briefs')).map((brief) => {
    const slug = slugOf(brief)
    return {
      params: { brief: slug },
      props: {
        brief,
        recommendations: recommendations.get(slug) ?? [],
        sections: sections.get(slug) ?? [],
        pullQuotes: pullQuotes.get(slug) ?? [],
        endnotes: endnotes.get(slug) ?? [],
      },
    }
  })
}

const contentOf = async (entry) => ({ title: entry.data.title, ...(await render(entry)) })
const { title, Content: Standfirst } = await contentOf(Astro.props.brief)
const recommendations = await Promise.all(Astro.props.recommendations.map(contentOf))
const sections = await Promise.all(Astro.props.sections.map(contentOf))
const pullQuotes = await Promise.all(Astro.props.pullQuotes.map(contentOf))
const endnotes = await Promise.all(Astro.props.endnotes.map(contentOf))
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body>
    <main data-pagefind-body>
      <h1>{title}</h1>
      <Standfirst />
      <h2>Recommendations</h2>
      <ol>{recommendations.map(({ Content }) => <li><Content /></li>)}</ol>
      {sections.map(({ title, Content }) => <section><h2>{title}</h2><Content /></section>)}
      {pullQuotes.map(({ Content }) => <blockquote><Content /></blockquote>)}
      <h2>Notes</h2>
      <ol>{endnotes.map(({ Content }) => <li><Content /></li>)}</ol>
    </main>
  </body>
</html>
`

const FRONT_PAGE = `---
import { getCollection } from 'astro:content'

const briefs = await getCollection('briefs')
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Policy briefs</title></head>
  <body>
    <h1>Policy briefs</h1>
    <ul>
      {briefs.map(({ id, data }) => <li><a href={'/' + id.split('/')[0] + '/'}>{data.title}</a></li>)}
    </ul>
  </body>
</html>
`

/**
 * @param library a copy of this project; its `content/` is copied
 * @param processor what renders Markdown
 * @returns a plain Astro project with a page for each brief and a front page; `ASTRO_BUILD` builds it
 */
export function plainAstroOf(library: string, processor: MarkdownProcessor): TemporarySite {
  const site = temporarySite(library, ['astro', 'pagefind'], {
    'astro.config.mjs': configWith(processor),
    'src/content.config.ts': COLLECTIONS,
    'src/pages/index.astro': FRONT_PAGE,
    'src/pages/[brief]/index.astro': BRIEF_PAGE,
  })
  cpSync(join(library, 'content'), join(site.folder, 'content'), { recursive: true })
  return site
}
