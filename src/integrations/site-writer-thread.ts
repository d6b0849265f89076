/** The thread of site-writer.ts. */
import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import type { SiteFile } from './site-writer.ts'

const folders = new Set<string>()

function write(file: SiteFile): void {
  const to = new URL(file.to)
  const folder = new URL('.', to)
  if (!folders.has(folder.href)) mkdirSync(folder, { recursive: true })
  folders.add(folder.href)
  // A copy, not a link: whoever changes the site must not change the cache. Where the disk can
  // share what is equal, it does.
  if ('copyOf' in file) copyFileSync(new URL(file.copyOf), to, constants.COPYFILE_FICLONE)
  else writeFileSync(to, file.text)
}

parentPort?.on('message', (message: readonly SiteFile[] | 'end') => {
  if (message === 'end') {
    parentPort?.close()
    return
  }
  for (const file of message) write(file)
  parentPort?.postMessage('written')
})
