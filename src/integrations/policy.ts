/** The Content-Security-Policy of each built page: first in its head, and no longer than it needs. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { tidyPolicy } from '../hosting/tidy-policy.ts'

/** @returns the integration; a build fails if a page has inline code that its policy does not allow */
export function policy(): AstroIntegration {
  return {
    name: 'policy-brief-reader:policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of globSync('**/*.html', { cwd: fileURLToPath(dir) })) {
          const address = new URL(file, dir)
          try {
            writeFileSync(address, tidyPolicy(readFileSync(address, 'utf8')))
          } catch (cause) {
            throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
              cause,
            })
          }
        }
      },
    },
  }
}
