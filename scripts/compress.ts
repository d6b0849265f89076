/** `npm run compress`: writes a brotli and a gzip file beside each text of `dist/`, for web servers. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const TEXTS = '**/*.{html,css,js,json,xml,txt,svg,md,csv,bib,ris,webmanifest}'
const dist = join(import.meta.dirname, '../dist')

const files = globSync(TEXTS, { cwd: dist })
for (const file of files) {
  const path = join(dist, file)
  const content = readFileSync(path)
  writeFileSync(`${path}.br`, brotliCompressSync(content))
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
}
console.log(`${files.length} files were compressed.`)
