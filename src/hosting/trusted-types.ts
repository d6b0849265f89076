/** The one policy that may make addresses of scripts: `src/components/offline/start-offline.ts`. */
export const TRUSTED_TYPES = 'pages'
