/** The same texts as a Starlight site, which has its own search by Pagefind. */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { temporarySite, type TemporarySite } from './temporary-site.ts'

export { ASTRO_BUILD as STARLIGHT_BUILD } from './temporary-site.ts'

/** Replaces Starlight's own menu, which lists all pages on every page. */
const MENU_OF_ONE = ", sidebar: [{ label: 'Briefs', link: '/' }]"

const configWith = (menu: boolean) => `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({
  site: 'https://policy-briefs.example',
  integrations: [starlight({ title: 'Policy briefs'${menu ? '' : MENU_OF_ONE} })],
})
`

const COLLECTIONS = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

/**
 * @param library a copy of this project
 * @param options `menu`: whether each page has Starlight's menu of all pages, as it has by default
 * @returns a Starlight project with one file and one page a brief; `STARLIGHT_BUILD` builds it
 */
export function starlightOf(library: string, { menu }: { menu: boolean }): TemporarySite {
  const briefs = globSync('*/brief.md', { cwd: join(library, 'content') }).map(dirname)
  return temporarySite(library, ['@astrojs/starlight', 'astro'], {
    'astro.config.mjs': configWith(menu),
    'src/content.config.ts': COLLECTIONS,
    'src/content/docs/index.md': '---\ntitle: Policy briefs\n---\n\nAll briefs.\n',
    ...Object.fromEntries(
      briefs.map((slug) => [
        `src/content/docs/${basename(slug)}.md`,
        pageOf(join(library, 'content', slug)),
      ]),
    ),
  })
}

/** A brief as one file of GFM: recommendations, sections, pull quotes, notes. */
function pageOf(brief: string): string {
  const parts = (kind: string) =>
    globSync(`${kind}/*.md`, { cwd: brief })
      .sort()
      .map((file) => readFileSync(join(brief, file), 'utf8'))
      .map((text) => ({ front: text.split('---\n')[1] ?? '', body: bodyOf(text) }))
  const record = readFileSync(join(brief, 'brief.md'), 'utf8')
  return [
    `---\n${field(record, 'title')}\n---`,
    bodyOf(record),
    '## Recommendations',
    ...parts('recommendations').map(({ body }, index) => `${index + 1}. ${body}`),
    ...parts('sections').flatMap(({ front, body }) => [
      `## ${field(front, 'title').replace(/^title: "?|"$/g, '')}`,
      body,
    ]),
    ...parts('pull-quotes').map(({ body }) => `> ${body}`),
    ...parts('endnotes').map(({ body }, index) => `[^${index + 1}]: ${body}`),
  ].join('\n\n')
}

const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?---\n/, '').trim()

const field = (text: string, name: string): string =>
  new RegExp(`^${name}: .*$`, 'm').exec(text)?.[0] ?? ''
