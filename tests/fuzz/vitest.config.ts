import { getViteConfig } from 'astro/config'

/** Uses Astro's compiler, so that tests can render the site's components. */
export default getViteConfig(
  { test: { include: ['tests/fuzz/*.test.ts'], testTimeout: 0, root: '.' } },
  { configFile: false, logLevel: 'error', site: 'https://policy-briefs.example' },
)
