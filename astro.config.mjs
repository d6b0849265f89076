import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { unified } from '@astrojs/markdown-remark'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { searchIndex } from './src/integrations/search-index.ts'
import { siteMap } from './src/integrations/site-map.ts'
import { socialCards } from './src/integrations/social-cards.ts'
import { rehypePlugins, remarkPlugins } from './src/markdown/pipeline.ts'
import { rehypeKeepBody } from './src/markdown/rehype-keep-body.ts'
import { isReadingOnly } from './src/scope.ts'

const base = process.env.BASE_PATH ?? '/'

/** Changes with the plugins' code, which Astro's content cache does not look at. */
const version = globSync('src/markdown/*.ts')
  .sort()
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .digest('hex')

export default defineConfig({
  // Where the site will stand: SITE_URL=https://example.org BASE_PATH=/briefs npm run build
  site: process.env.SITE_URL ?? 'https://policy-briefs.example',
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default, 'jsx', deletes the space where a line breaks between inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // remark-gfm and remark-smartypants stand in the one list that the content check uses too.
      gfm: false,
      smartypants: false,
      remarkPlugins,
      rehypePlugins: [...rehypePlugins, [rehypeKeepBody, { version }]],
    }),
  },
  integrations: [
    searchIndex(),
    ...(isReadingOnly ? [] : [socialCards(), siteMap(new URL('./', import.meta.url), base)]),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Scripts stay out of the document, which must arrive in one round trip.
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
})
