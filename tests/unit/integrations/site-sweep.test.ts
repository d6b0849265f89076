import {
  appendFileSync,
  copyFileSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clearAway, stampOf, sweep } from '../../../src/integrations/site-sweep.ts'

let root: URL
beforeEach(() => {
  root = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'sweep-')), '/'))
})
afterEach(() => rmSync(root, { recursive: true }))

const at = (path: string): string => fileURLToPath(new URL(path, root))

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), `The file ${path}.`)
  }
}

/** Every file and folder of the site's folder. */
const left = (): string[] => globSync('**', { cwd: at('site/') }).sort()

const site = () => new URL('site/', root)
const stamps = (...paths: string[]) => paths.map((path) => stampOf(path, site()))

describe('a sweep', () => {
  it('leaves the files that are as they were written, and no empty folder', () => {
    write(
      'site/a/r1/index.html',
      'site/a/r1/card.png',
      'site/a/index.html',
      'site/old/q1/index.html',
    )
    const given = new URL('public/', root)
    const swept = sweep(site(), given, stamps('a/r1/index.html', 'a/r1/card.png'))
    expect(left()).toEqual(['.', 'a', 'a/r1', 'a/r1/card.png', 'a/r1/index.html'])
    expect([...swept].sort()).toEqual(['a/r1/card.png', 'a/r1/index.html'])
  })

  it('deletes a file that was changed, and one that is equal but another', () => {
    write('site/a', 'site/b', 'site/c')
    const written = stamps('a', 'b', 'c')
    appendFileSync(at('site/a'), ' More.')
    copyFileSync(at('site/b'), at('b'))
    linkSync(at('site/b'), at('kept'))
    rmSync(at('site/b'))
    copyFileSync(at('b'), at('site/b'))
    expect([...sweep(site(), new URL('public/', root), written)]).toEqual(['c'])
    expect(left()).toEqual(['.', 'c'])
  })

  it('deletes a file that is given: the given one is copied there', () => {
    write('site/a/card.png', 'public/a/card.png')
    expect([...sweep(site(), new URL('public/', root), stamps('a/card.png'))]).toEqual([])
    expect(left()).toEqual(['.'])
    expect(existsSync(at('public/a/card.png'))).toBe(true)
  })

  it('deletes a link and not what it leads to', () => {
    write('elsewhere/index.html', 'site/a')
    symlinkSync(at('elsewhere'), at('site/link'), 'junction')
    sweep(site(), new URL('public/', root), stamps('a'))
    expect(left()).toEqual(['.', 'a'])
    expect(existsSync(at('elsewhere/index.html'))).toBe(true)
  })

  it('has nothing to do where there is no folder', () => {
    sweep(site(), new URL('public/', root), [])
    expect(existsSync(at('site/'))).toBe(false)
  })
})

it('clears files away with the folders that they leave empty, and no others', () => {
  write('site/a/r1/index.html', 'site/a/r1/card.png', 'site/b/r1/index.html', 'site/b/index.html')
  const gone = stamps('a/r1/index.html', 'a/r1/card.png', 'b/r1/index.html')
  clearAway(site(), [...gone, ...gone])
  expect(left()).toEqual(['.', 'b', 'b/index.html'])
  clearAway(site(), [['b/index.html', 0, 0, 0]])
  expect(existsSync(at('site/'))).toBe(true)
})
