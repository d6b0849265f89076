/** `npm run hosting`: writes the configurations of web servers in `deploy/`, for `BASE_PATH` if it is set. */
import { writeFileSync } from 'node:fs'
import { caddyFile, nginxFile } from '../src/hosting/host-files.ts'

const deploy = new URL('../deploy/', import.meta.url)
const base = `${(process.env['BASE_PATH'] ?? '').replace(/\/$/, '')}/`
writeFileSync(new URL('nginx.conf', deploy), nginxFile(base))
writeFileSync(new URL('Caddyfile', deploy), caddyFile(base))
