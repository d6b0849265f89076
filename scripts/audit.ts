/**
 * `npm run audit`: asks the registry for known faults of the packages, and lists their licences. Exit code 1
 * if a package of the build has a serious fault or a licence that nobody has looked at. A registry that
 * cannot be reached is no fault.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Licences that allow what we do with a package. */
const ALLOWED = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'CC-BY-4.0', 'OFL-1.1', 'Python-2.0', 'Zlib'],
  // Used unchanged by the build and by tests; they are no part of the site.
  ...['MPL-2.0', 'LGPL-3.0-or-later', 'CPAL-1.0', 'AGPL-1.0'],
])

/** Packages whose licence npm cannot read, with the licence that they name. */
const READ_BY_US = new Map([['node_modules/i', 'MIT']])

const lockfile = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional() })),
})

const advice = z.object({
  metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }),
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
})

process.exitCode = [faults(), licences()].every(Boolean) ? 0 : 1

/** Prints the known faults of the packages that a build uses; `false` for high and critical ones. */
function faults(): boolean {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const read = advice.safeParse(parse(stdout))
  if (!read.success) {
    console.log('Faults: the registry could not be reached, so nothing is known about faults.')
    return true
  }
  const { metadata, vulnerabilities } = read.data
  const { critical = 0, high = 0, total = 0 } = metadata.vulnerabilities
  console.log(`Faults: ${total} in packages of the build, ${critical + high} of them serious.`)
  for (const [name, { severity }] of Object.entries(vulnerabilities))
    console.log(`  ${name}: ${severity}`)
  return critical + high === 0
}

/** `undefined` for what npm prints if it fails; without npm it is `null`. */
function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

/** Prints how many packages have which licence; `false` if one is not allowed or unknown. */
function licences(): boolean {
  const { packages } = lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  const paths = Object.keys(packages).filter((path) => path !== '')
  const byLicence = Map.groupBy(
    paths,
    (path) => packages[path]?.license ?? READ_BY_US.get(path) ?? 'none',
  )
  console.log(`Licences of ${paths.length} packages:`)
  let isFine = true
  for (const [licence, all] of [...byLicence].sort(
    (one, other) => other[1].length - one[1].length,
  )) {
    const words = licence.split(/[\s()]+|\bAND\b|\bOR\b/).filter((word) => word !== '')
    const isKnown = (word: string) => ALLOWED.has(word)
    const isAllowed = licence.includes(' OR ') ? words.some(isKnown) : words.every(isKnown)
    const names = all.map((path) => path.replace(/^.*node_modules\//, '')).join(', ')
    console.log(`  ${licence}: ${all.length}${isAllowed ? '' : ` (look at ${names})`}`)
    isFine &&= isAllowed
  }
  return isFine
}
