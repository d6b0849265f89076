import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeOfflineLists, type OfflineList } from '../../../src/offline/offline-files.ts'

const SITE: Readonly<Record<string, string>> = {
  'index.html': 'front page',
  'water/index.html': '<img src="/briefs/_astro/map.a1.webp">',
  'water/r1/index.html': 'share page',
  'water/r1/card.png': 'card of a share page',
  'water/card.png': 'card',
  'water/brief.pdf': 'PDF',
  'water/cite.json': '[]',
  'water/crossref.xml': 'deposit',
  'water/files/data.csv': 'year,litres',
  'water/files/offline.json': 'an attachment of this name',
  '_astro/map.a1.webp': 'image',
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/offline-`)
  for (const [path, text] of Object.entries(SITE)) write(path, text)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(`${folder}/${path}`), { recursive: true })
  writeFileSync(`${folder}/${path}`, text)
}

function listOfBrief(): OfflineList {
  writeOfflineLists(pathToFileURL(`${folder}/`), '/briefs/', ['water'])
  return JSON.parse(readFileSync(`${folder}/water/offline.json`, 'utf8')) as OfflineList
}

it('lists what a brief needs without a network, and not its cards and attachments', () => {
  expect(listOfBrief().files).toEqual([
    ...[
      '/briefs/_astro/map.a1.webp',
      '/briefs/water/brief.pdf',
      '/briefs/water/cite.json',
      '/briefs/water/',
    ],
    '/briefs/water/r1/',
  ])
})

it.each(Object.keys(SITE).filter((path) => path !== 'index.html'))(
  'has another digest when %s has changed, and no other when nothing has',
  (path) => {
    const before = listOfBrief()
    expect(listOfBrief()).toEqual(before)
    write(path, `${SITE[path]} `)
    expect(listOfBrief().digest).not.toBe(before.digest)
  },
)
