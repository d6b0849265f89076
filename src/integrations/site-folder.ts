/** The folder that a build works in, put in order while the content is read. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import { briefKeys, type SiteSettings } from './brief-writer.ts'
import type { SweepOrder } from './site-sweep-thread.ts'
import { clearAway } from './site-sweep.ts'
import { listOf, readWritten, type Kind } from './written.ts'

/**
 * @param kinds what is written for this site that may be taken over from the last one
 * @returns the integration: when a build begins to write, its folder holds nothing but files of the
 *   last site that are to stand in the new one, too. Astro would empty it when the first files are
 *   already there
 */
export function siteFolder(kinds: readonly Kind[]): AstroIntegration {
  let isBuild = false
  let settings: SiteSettings | undefined
  let sweeping: Promise<unknown> | undefined
  return {
    name: 'policy-brief-reader:site-folder',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build'
      },
      'astro:config:done': ({ config }) => {
        if (!isBuild) return
        settings = config
        const { root, outDir, publicDir } = config
        const lists = kinds.map((kind) => listOf(kind, root).href)
        const workerData: SweepOrder = { site: outDir.href, given: publicDir.href, lists }
        const script = new URL('./site-sweep-thread.ts', import.meta.url)
        sweeping = once(new Worker(script, { workerData }), 'exit')
        // Should the content have errors, the build has failed, and this failure is nobody's.
        sweeping.catch(() => undefined)
      },
      'astro:build:start': async () => {
        await sweeping
        if (settings) clearChanged(kinds, settings)
      },
    },
  }
}

/** What of the last site is of briefs that have changed, or are gone. */
function clearChanged(kinds: readonly Kind[], settings: SiteSettings): void {
  const keys = briefKeys(settings)
  for (const kind of kinds) {
    for (const [slug, { key, stamps }] of readWritten(listOf(kind, settings.root))) {
      if (keys.get(slug) !== key) clearAway(settings.outDir, stamps)
    }
  }
}
