/** Reading without a network: the service worker, and the lists of what it can keep. */
import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build } from 'vite'
import { writeOfflineLists } from '../offline/offline-files.ts'

/** @returns the integration: a build writes `sw.js` and the files `offline.json`; the dev server has neither */
export function offline(): AstroIntegration {
  let base = '/'
  let entry = ''
  return {
    name: 'policy-brief-reader:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`
        entry = fileURLToPath(new URL('offline/worker.ts', config.srcDir))
      },
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir)
        const worker = {
          entry,
          formats: ['iife' as const],
          name: 'worker',
          fileName: () => 'sw.js',
        }
        await build({
          ...{ configFile: false, publicDir: false, logLevel: 'warn' },
          build: { outDir, emptyOutDir: false, minify: true, lib: worker },
        })
        // Only briefs have a Markdown file beside their page.
        const briefs = globSync('*/brief.md', { cwd: outDir }).map((file) => dirname(file))
        writeOfflineLists(dir, base, briefs.toSorted())
      },
    },
  }
}
