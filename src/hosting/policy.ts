/**
 * What pages may load and run. Source: W3C, Content Security Policy Level 3; Trusted Types.
 * Astro writes it into a meta element of every page, with the hashes of inline code.
 */
import type { AstroUserConfig } from 'astro'

/** The one policy that may make addresses of scripts: `src/components/offline/start-offline.ts`. */
export const TRUSTED_TYPES = 'pages'

export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES}`,
  ],
  // Pagefind compiles WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
} satisfies NonNullable<AstroUserConfig['security']>['csp']
