import { getViteConfig } from 'astro/config'

/** With Astro's compiler, so that the site's own components make the pages. */
export default getViteConfig(
  { test: { include: ['tests/fuzz/*.test.ts'], testTimeout: 0, root: '.' } },
  { configFile: false, logLevel: 'error' },
)
