/** `npm run build`: the site is built aside, then put in the place of the last one. */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { listAhead } from '../src/collections/listing-ahead.ts'
import { lock } from './build-lock.ts'
import { shareMemoryPools } from './memory-pools.ts'
import { SiteFolder } from './site-folder.ts'

shareMemoryPools()

// What is built is published, whatever a shell or a test runner has in its environment: Vite and
// Astro would make the dev server's pages of these.
process.env['NODE_ENV'] = 'production'
delete process.env['DEV']

const root = new URL('..', import.meta.url)
const site = new SiteFolder(root)

try {
  lock(root)
  site.prepare()
  listAhead(root)
  // Astro and what it brings along is much code: it is compiled once.
  enableCompileCache(fileURLToPath(new URL('.cache/node/', root)))
  const { build } = await import('astro')
  await build({ root: fileURLToPath(root), outDir: site.nextName })
  site.swap()
} catch (cause) {
  // The content's errors, or Astro's own, which say where and why.
  console.error(cause instanceof Error && cause.stack === '' ? cause.message : cause)
  console.error(`Nothing was published${site.stands() ? '; the last site still stands' : ''}.`)
  process.exit(1)
}
