/** The page of the editor, which has a policy of its own: it is another program than the site. */
import type { Repository } from '../brief/model/repository.ts'

/** Where the editor asks whether the server of the repository has an outage. */
const statusHosts = {
  github: 'https://www.githubstatus.com',
  gitlab: 'https://status-api.hostedstatus.com',
  gitea: '',
}

/**
 * @returns the Content-Security-Policy: scripts of the site alone, which reach the repository alone; the
 *   question for newer versions of the editor is blocked, since package.json says which one runs
 */
export function editorPolicy({ server, host }: Repository): string {
  const api = host === 'github.com' ? 'https://api.github.com' : `https://${host}`
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The editor writes its styles into the page, and has its icons in a font elsewhere.
    "style-src 'self' 'unsafe-inline'",
    'font-src https://cdn.jsdelivr.net',
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    `connect-src 'self' blob: data: ${api} ${statusHosts[server]}`.trim(),
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** @returns the page in HTML */
export const editorPage = (repository: Repository): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${editorPolicy(repository)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Editor</title>
  </head>
  <body>
    <script src="sveltia-cms.js"></script>
  </body>
</html>
`
