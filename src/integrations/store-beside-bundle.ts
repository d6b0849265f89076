/** Astro's data store, kept out of the bundle. */
import type { AstroIntegration } from 'astro'

/** The module that holds the store, as Astro's own `astro:content` imports it. */
const STORE = 'astro:data-layer-content'

/**
 * Astro puts the whole data store as one string into the bundle that makes the pages, and each of
 * its plugins reads it: 5 MB with a thousand briefs. The pages are made in the same process on the
 * same machine, so they can as well read the file.
 *
 * @returns the integration; it does nothing in the dev server, where nothing is bundled
 */
export function storeBesideBundle(): AstroIntegration {
  return {
    name: 'policy-brief-reader:store-beside-bundle',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return
        const file = new URL('data-store.json', config.cacheDir).href
        const id = `\0${STORE}-beside-bundle`
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'policy-brief-reader:store-beside-bundle',
                resolveId: {
                  // Before Astro's own plugin.
                  order: 'pre',
                  handler: (source) => (source === STORE ? id : undefined),
                },
                load: (source) =>
                  source === id
                    ? `import { readFileSync } from 'node:fs'
export default JSON.parse(readFileSync(new URL(${JSON.stringify(file)}), 'utf8'))`
                    : undefined,
              },
            ],
          },
        })
      },
    },
  }
}
