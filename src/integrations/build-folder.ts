/** The folder that a build works in, put in order while the content is read. */
import { globSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import { answerOf } from '../collections/thread-answer.ts'
import { briefKeys, siteOf, type SiteSettings } from './brief-writer.ts'
import type { SweepOrder, Swept } from './site-sweep-thread.ts'
import { clearAway } from './site-sweep.ts'
import { listOf, readWritten, type Kind } from './written.ts'

/** The folder that a build works in. */
export interface BuildFolder extends AstroIntegration {
  /**
   * @param kind what is written
   * @returns the names of the sets that stood there whole when the build began to write
   * @throws Error where the build has not begun to write
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
  let swept: Swept | undefined
  return {
    name: 'policy-brief-reader:build-folder',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isBuild = command === 'build'
        if (!isBuild) return
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'policy-brief-reader:build-folder',
                enforce: 'pre',
                renderStart: {
                  // Directly before Vite copies what is given.
                  order: 'pre',
                  handler() {
                    const { copyPublicDir } = this.environment.config.build
                    if (settings && copyPublicDir) makeWay(settings)
                  },
                },
              },
            ],
          },
        })
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
    standing: (kind) => {
      if (!swept) throw new Error('The folder is looked through when the build begins to write.')
      return new Set(swept[kinds.indexOf(kind)])
    },
  }
}

/**
 * Whatever was put there meanwhile: a file that is given is copied into the one that stands at its
 * address, and this might be the last site's.
 */
function makeWay({ outDir, publicDir }: SiteSettings): void {
  const cwd = fileURLToPath(publicDir)
  for (const file of globSync('**', { cwd, withFileTypes: true })) {
    if (file.isDirectory()) continue
    rmSync(join(fileURLToPath(outDir), relative(cwd, join(file.parentPath, file.name))), {
      force: true,
    })
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
  return (await answerOf(new Worker(script, { workerData }))) as Swept
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
