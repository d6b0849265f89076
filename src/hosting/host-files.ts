/** Files for hosts and web servers, made from `headers.ts`. */
import { caching, headers, lastingFolders, mediaTypes, redirects, textTypes } from './headers.ts'

const lines = (list: readonly string[], indent: string): string =>
  list.map((line) => `${indent}${line}\n`).join('')

const headerLines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)

/** The type of a file, with its character encoding. */
const typeOf = (type: string): string =>
  textTypes.includes(type) ? `${type}; charset=utf-8` : type

/** @returns `_headers` of Netlify and Cloudflare Pages, for a base path with a slash at its end */
export function headersFile(base: string): string {
  const rules = [
    ...lastingFolders.map((folder) => [`${folder}/*`, `Cache-Control: ${caching.lasting}`]),
    ...Object.entries(mediaTypes).map(([ending, type]) => [
      `*.${ending}`,
      `Content-Type: ${typeOf(type)}`,
    ]),
  ]
  const rest = rules.map(([path = '', header = '']) => `${base}${path}\n  ${header}\n`)
  return `${base}*\n${lines(headerLines, '  ')}${rest.join('')}`
}

/** @returns `_redirects` of Netlify and Cloudflare Pages */
export const redirectsFile = (base: string): string =>
  redirects.map(([from, to]) => `${base}${from} ${base}${to} 301\n`).join('')

const NOTE = 'Written by `npm run hosting` from src/hosting/headers.ts; change that file.'

/** @returns a configuration of nginx: one server */
export function nginxFile(base: string): string {
  const lasting = lastingFolders.map((folder) => `~^${base}${folder}/ "${caching.lasting}";`)
  const types = Object.entries(mediaTypes).map(([ending, type]) => `${type} ${ending};`)
  const sent = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  )
  const moved = redirects.map(
    ([from, to]) => `location = ${base}${from} { return 301 ${base}${to}; }`,
  )
  return `# ${NOTE}
# dist/ is in /srv/site${base}
map $uri $cache_control {
  default "${caching.others}";
${lines(lasting, '  ')}}

server {
  listen 80;
  root /srv/site;
  charset utf-8;
  charset_types ${textTypes.join(' ')};
  server_tokens off;
  absolute_redirect off;

  include /etc/nginx/mime.types;
  types {
${lines(types, '    ')}  }

  # Files of \`npm run compress\`; what has none is compressed as it is sent.
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_types ${textTypes.join(' ')};
  # With the module ngx_brotli:
  # brotli_static on;

${lines(sent, '  ')}  add_header Cache-Control $cache_control always;

  error_page 404 ${base}404.html;
  # One address for each page.
  if ($request_uri ~ "^([^?]*/)index\\.html(\\?.*)?$") { return 301 $1$2; }
${lines(moved, '  ')}
  location / { try_files $uri $uri/ =404; }
  location ~ /\\. { return 404; }
}
`
}

/** @returns a configuration of Caddy: one site */
export function caddyFile(base: string): string {
  const sent = Object.entries(headers).map(([name, value]) => `${name} "${value}"`)
  const folders = lastingFolders.map((folder) => `${base}${folder}/*`).join(' ')
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) =>
      `@${ending} path *.${ending}\n  header @${ending} {\n    Content-Type "${typeOf(type)}"\n    defer\n  }`,
  )
  const moved = redirects.map(([from, to]) => `redir ${base}${from} ${base}${to} 301`)
  return `# ${NOTE}
# dist/ is in /srv/site${base}. Write the name of your site in the place of :80, and Caddy gets a certificate.
(every-answer) {
  header {
${lines(sent, '    ')}    -Server
  }
}
:80 {
  root * /srv/site
  import every-answer
  @lasting path ${folders}
  @others not path ${folders}
  header @lasting Cache-Control "${caching.lasting}"
  header @others Cache-Control "${caching.others}"
${lines(types, '  ')}${lines(moved, '  ')}  # One address for each page.
  @index path_regexp index ^(.*/)index\\.html$
  @asked {
    path_regexp index ^(.*/)index\\.html$
    expression {query} != ""
  }
  redir @asked {re.index.1}?{query} 301
  redir @index {re.index.1} 301
  encode zstd gzip
  @hidden path */.*
  error @hidden 404
  file_server {
    precompressed br gzip
  }
  handle_errors {
    import every-answer
    header Cache-Control "${caching.others}"
    rewrite * ${base}404.html
    file_server
  }
}
`
}
