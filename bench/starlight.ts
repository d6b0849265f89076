/** The same texts as a Starlight site: what one would otherwise build. */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { execFileSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bench = fileURLToPath(new URL('.', import.meta.url))

/** Builds a Starlight project from within its folder. */
export const STARLIGHT_BUILD = ['node', join(bench, 'node_modules/astro/bin/astro.mjs'), 'build']

/** By its dependencies Astro knows what to bundle. */
const PACKAGE = JSON.stringify({
  type: 'module',
  private: true,
  dependencies: { '@astrojs/starlight': '*', astro: '*' },
})

/** In the place of Starlight's own, which lists all pages. */
const MENU_OF_ONE = ", sidebar: [{ label: 'Briefs', link: '/' }]"

/**
 * As Starlight comes, its search by Pagefind included.
 *
 * @param menu whether each page has its menu of all pages
 */
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
 * @param library a copy of this project with its briefs
 * @param options `menu`: whether each page has Starlight's menu of all pages, as it has by itself
 * @returns the folder of a Starlight project with one page a brief, and how to clear it away;
 *   `STARLIGHT_BUILD` in it builds the site
 */
export function starlightOf(
  library: string,
  { menu }: { menu: boolean },
): { folder: string; remove: () => void } {
  if (!existsSync(join(bench, 'node_modules/@astrojs/starlight'))) {
    execFileSync('npm', ['ci'], { cwd: bench, stdio: 'inherit' })
  }
  // Inside this folder, whose packages it then finds: Astro loses its way behind a symbolic link.
  mkdirSync(join(bench, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(bench, '.cache/starlight-'))
  const docs = join(folder, 'src/content/docs')
  mkdirSync(docs, { recursive: true })
  writeFileSync(join(folder, 'package.json'), PACKAGE)
  writeFileSync(join(folder, 'astro.config.mjs'), configWith(menu))
  writeFileSync(join(folder, 'src/content.config.ts'), COLLECTIONS)
  writeFileSync(join(docs, 'index.md'), '---\ntitle: Policy briefs\n---\n\nAll briefs.\n')
  cpSync(join(library, 'public'), join(folder, 'public'), { recursive: true })
  for (const record of globSync('*/brief.md', { cwd: join(library, 'content') })) {
    const brief = join(library, 'content', record, '..')
    writeFileSync(join(docs, `${basename(brief)}.md`), pageOf(brief))
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A brief as one file of GFM: recommendations, sections, notes. */
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
