import tailwindcss from '@tailwindcss/vite'
import { defineConfig, sharpImageService } from 'astro/config'
import { textFonts } from './src/fonts/text-fonts.ts'
import { contentSecurityPolicy } from './src/hosting/policy.ts'
import { hosting } from './src/integrations/hosting.ts'
import { offline } from './src/integrations/offline.ts'
import { pagefind } from './src/integrations/pagefind.ts'
import { policy } from './src/integrations/policy.ts'

const base = process.env.BASE_PATH ?? '/'

export default defineConfig({
  // The address of the site: SITE_URL=https://example.org BASE_PATH=/briefs npm run build
  site: process.env.SITE_URL ?? 'https://policy-briefs.example',
  base,
  trailingSlash: 'always',
  security: { csp: contentSecurityPolicy },
  prerenderConflictBehavior: 'error',
  // Not in node_modules: copies of the project share it and must not share a cache.
  cacheDir: './.cache/astro/',
  // The default, 'jsx', deletes the space where a line breaks between inline elements.
  compressHTML: true,
  // Cards are drawn outside JavaScript, several at once.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  experimental: { incrementalBuild: true },
  fonts: textFonts,
  // Thin coloured lines and letters of charts stay sharp.
  image: { service: sharpImageService({ webp: { smartSubsample: true } }) },
  // Our own plugins render Markdown; Shiki's inline styles would break the policy.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // In this order: the lists for reading offline have digests of what the others write.
  integrations: [policy(), pagefind(), offline(), hosting()],
  vite: {
    cacheDir: './.cache/vite/',
    plugins: [tailwindcss()],
    // Builds write tens of thousands of files; none needs watching.
    server: { watch: { ignored: ['**/dist/**', '**/.dist-*/**', '**/.cache/**'] } },
    // Scripts stay out of the document: the first screen arrives sooner without them.
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
})
