import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { SiteFolder } from './scripts/site-folder.ts'
import { contentCheck } from './src/integrations/content-check.ts'
import { keptPages } from './src/integrations/kept-pages.ts'
import { searchIndex } from './src/integrations/search-index.ts'
import { storeBesideBundle } from './src/integrations/store-beside-bundle.ts'

const base = process.env.BASE_PATH ?? '/'

/** Before the built site is served: puts back what a build that was killed has left aside. */
function wholeSite() {
  return {
    name: 'policy-brief-reader:whole-site',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'preview') new SiteFolder(config.root).recover()
      },
    },
  }
}

export default defineConfig({
  // Where the site will stand: SITE_URL=https://example.org BASE_PATH=/briefs npm run build
  site: process.env.SITE_URL ?? 'https://policy-briefs.example',
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // In the project's own folder: a copy that shares its packages must not share what it has read.
  cacheDir: './.cache/astro/',
  // The default, 'jsx', deletes the space where a line breaks between inline elements.
  compressHTML: true,
  // Pictures are drawn outside JavaScript, several at once.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  devToolbar: { enabled: false },
  integrations: [wholeSite(), contentCheck(), storeBesideBundle(), keptPages(), searchIndex()],
  vite: {
    cacheDir: './.cache/vite/',
    plugins: [tailwindcss()],
    // Of what builds write nothing is to be watched: tens of thousands of folders.
    server: { watch: { ignored: ['**/dist/**', '**/.dist-*/**', '**/.cache/**'] } },
    // Scripts stay out of the document, which must arrive in one round trip.
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
})
