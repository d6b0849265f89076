import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtPages, idsOf } from './dist.ts'

const content = new URL('../../content/', import.meta.url)
const ledgers = globSync('*/permalinks.json', { cwd: fileURLToPath(content) })
const pages = new Map(builtPages().map((page) => [page.path, page]))

describe.each(ledgers)('%s', (file) => {
  const text = readFileSync(new URL(file, content), 'utf8')
  const { addresses } = JSON.parse(text) as { addresses: Record<string, unknown> }

  it('holds addresses', () => {
    expect(Object.keys(addresses)).toContain('p1')
  })

  it('holds none that the built page does not have', () => {
    const page = pages.get(`/${dirname(file)}/`)
    const ids = new Set(page && idsOf(page.tree))
    expect(Object.keys(addresses).filter((id) => !ids.has(id))).toEqual([])
  })
})
