/** The folder that a build works in, put in order while the content is read. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import { briefKeys, siteOf, type SiteSettings } from './brief-writer.ts'
import type { SweepOrder, Swept } from './site-sweep-thread.ts'
import { clearAway } from './site-sweep.ts'
import { listOf, readWritten, type Kind } from './written.ts'

/** The folder that a build works in. */
export interface BuildFolder extends AstroIntegration {
  /**
   * @param kind what is written
   * @returns the names of the sets that stood there whole when the build began to write
   */
  standing: (kind: Kind) => ReadonlySet<string>
}

/**
 * @param kinds what is written for this site that may be taken over from the last one
 * @returns the integration: when a build begins to write, its folder holds nothing but files that
 *   were written before and are to stand in the new site, too. Astro would empty it when the first
 *   files are already there
 */
export function buildFolder(kinds: readonly Kind[]): BuildFolder {
  let isBuild = false
  let settings: SiteSettings | undefined
  let sweeping: Promise<Swept> | undefined
  let swept: Swept = []
  return {
    name: 'policy-brief-reader:build-folder',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build'
      },
      'astro:config:done': ({ config }) => {
        settings = config
        // The last site stands while its content may have errors still.
        const isAside = config.outDir.href !== siteOf(config.root).href
        if (!isBuild || !isAside) return
        sweeping = sweepAside(kinds, config)
        // Should the content have errors, the build has failed, and this failure is nobody's.
        sweeping.catch(() => undefined)
      },
      'astro:build:start': async () => {
        if (!settings) return
        swept = await (sweeping ?? sweepAside(kinds, settings))
        clearChanged(kinds, settings)
      },
    },
    standing: (kind) => new Set(swept[kinds.indexOf(kind)]),
  }
}

/** Sweeps on a thread. */
async function sweepAside(
  kinds: readonly Kind[],
  { root, outDir, publicDir }: SiteSettings,
): Promise<Swept> {
  const lists = kinds.map((kind) => listOf(kind, root).href)
  const workerData: SweepOrder = { site: outDir.href, given: publicDir.href, lists }
  const script = new URL('./site-sweep-thread.ts', import.meta.url)
  const worker = new Worker(script, { workerData })
  const [swept] = (await once(worker, 'message')) as [Swept]
  return swept
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
