import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { SiteFolder } from './scripts/site-folder.ts'
import { buildFolder } from './src/integrations/build-folder.ts'
import { citations } from './src/integrations/citations.ts'
import { contentCheck } from './src/integrations/content-check.ts'
import { doors } from './src/integrations/doors.ts'
import { keptPages } from './src/integrations/kept-pages.ts'
import { pagefind } from './src/integrations/pagefind.ts'
import { canonicalSitemap } from './src/integrations/sitemap.ts'
import { socialCards } from './src/integrations/social-cards.ts'
import { storeBesideBundle } from './src/integrations/store-beside-bundle.ts'
import { isReadingOnly } from './src/scope.ts'

const base = process.env.BASE_PATH ?? '/'
const folder = buildFolder(isReadingOnly ? [] : ['cards', 'doors'])

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
  // Pages of the last build are copied while others are made.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  devToolbar: { enabled: false },
  integrations: [
    wholeSite(),
    folder,
    contentCheck(),
    storeBesideBundle(),
    keptPages(),
    pagefind(),
    citations(),
    ...(isReadingOnly ? [] : [socialCards(folder), doors(folder), canonicalSitemap(base)]),
  ],
  vite: {
    cacheDir: './.cache/vite/',
    plugins: [tailwindcss()],
    // Of what builds write nothing is to be watched: tens of thousands of folders.
    server: { watch: { ignored: ['**/dist/**', '**/.dist-*/**', '**/.cache/**'] } },
    // Scripts stay out of the document, which must arrive in one round trip.
    build: { assetsInlineLimit: 0, modulePreload: false, emptyOutDir: false },
  },
})
