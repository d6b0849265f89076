import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import lockfile from '../../package-lock.json' with { type: 'json' }
import packageJson from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')

/** The commit of an action, and its version for people: `actions/checkout@<commit> # v7.0.1` */
const PINNED = /uses:\s*(?:\.\/\S+|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d\S*)\s*$/

it('workflows name each action by its commit', () => {
  const lines = globSync('.github/**/*.{yml,yaml}', { cwd: root }).flatMap((file) =>
    readFileSync(join(root, file), 'utf8').split('\n'),
  )
  expect(lines.length).toBeGreaterThan(0)
  const uses = lines.filter((line) => /^\s*(?:- )?uses:/.test(line))
  expect(uses.filter((line) => !PINNED.test(line))).toEqual([])
})

it('the version of the package is that of the lockfile and of the change log', () => {
  const { version } = packageJson
  expect(lockfile.packages[''].version).toBe(version)
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${version}\n`)
})
