/** Serves the built site as a CDN does: brotli 11, and a cache for ever for hashed names. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
}
/** Formats that are compressed already. */
const PACKED = new Set(['.woff2', '.png', '.jpg', '.webp', '.avif'])

export interface Served {
  origin: string
  close: () => void
}

/**
 * @param folder the built site, a `file:` address that ends in a slash
 * @returns where it is served, and how to stop it
 */
export async function serve(folder: URL): Promise<Served> {
  const bodies = new Map<string, Promise<Buffer>>()
  const load = async (path: string): Promise<Buffer> => {
    const bytes = await readFile(new URL(`.${path}`, folder))
    return PACKED.has(extname(path)) ? bytes : brotliCompressSync(bytes)
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const body = bodies.get(path) ?? load(path)
    bodies.set(path, body)
    body.then(
      (bytes) => {
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
        if (!PACKED.has(extname(path))) response.setHeader('content-encoding', 'br')
        if (path.startsWith('/_astro/')) {
          response.setHeader('cache-control', 'public, max-age=31536000, immutable')
        }
        response.end(bytes)
      },
      () => response.writeHead(404).end(),
    )
  })
  // A connection that is closed while the process computes fails on its next use.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, close: () => server.close().closeAllConnections() }
}
