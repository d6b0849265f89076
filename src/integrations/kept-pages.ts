/** Pages of the last build that are used again: Astro keeps them, this keeps Astro to the truth. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'

/** Where Astro 7 says which key each kept page has, in its `cacheDir`. */
const MANIFEST = 'incremental-build.json'

/**
 * Astro writes each page beside the kept ones as soon as it is made, and the list of their keys at
 * the end. A build that is killed between leaves new pages under old keys, and the next one would
 * take them for what they are not. So a build that finds the last one unfinished keeps nothing.
 *
 * @returns the integration; pages get their keys in `getStaticPaths`, from src/page-keys.ts
 */
export function keptPages(): AstroIntegration {
  let cache = new URL('../../.cache/astro/', import.meta.url)
  const unfinished = () => new URL('unfinished', cache)
  return {
    name: 'policy-brief-reader:kept-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ experimental: { incrementalBuild: true } })
      },
      'astro:config:done': ({ config }) => {
        cache = config.cacheDir
      },
      'astro:build:start': () => {
        if (existsSync(unfinished())) rmSync(new URL(MANIFEST, cache), { force: true })
        mkdirSync(cache, { recursive: true })
        writeFileSync(unfinished(), '')
      },
      'astro:build:generated': () => {
        rmSync(unfinished())
      },
    },
  }
}
