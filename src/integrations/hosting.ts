/** What hosts of static files read: `_headers` and `_redirects`. */
import { writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { headersFile, redirectsFile } from '../hosting/host-files.ts'

/** @returns the integration; a build writes both files */
export function hosting(): AstroIntegration {
  let base = '/'
  return {
    name: 'policy-brief-reader:hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile(base))
        writeFileSync(new URL('_redirects', dir), redirectsFile(base))
      },
    },
  }
}
