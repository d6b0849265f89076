import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const ARCHITECTURE = 'docs/architecture.md'
const architecture = read(ARCHITECTURE)

/** The code spans of a document, without its fenced blocks. */
const codeIn = (markdown: string): string[] =>
  Array.from(
    markdown.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/`([^`]+)`/g),
    ([, code = '']) => code,
  )

/**
 * Which folders and files of `src/` each may import from, besides its own: the list below "Imports"
 * in docs/architecture.md.
 */
const allowed = new Map(
  (architecture.split('\n## Imports\n')[1] ?? '').split('\n- ').flatMap((item, index) => {
    const [folder, ...others] = codeIn(item).map((code) => code.slice('src/'.length))
    return folder === undefined || index === 0 ? [] : [[folder, others] as const]
  }),
)

interface Import {
  from: string
  to: string
  /** Whether it imports types only, which the build leaves out. */
  isType?: boolean
}

const files = globSync('src/**/*.{ts,astro}', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
)

const importsIn = (file: string): { specifier: string; isType: boolean }[] =>
  Array.from(
    read(file).matchAll(
      /^\s*(?:import\s+|(?:import|export)\s.*\sfrom\s+|\}\s+from\s+)'([^']+)'$/gm,
    ),
    ([line, specifier = '']) => ({ specifier, isType: line.trim().startsWith('import type ') }),
  )

const specifiersIn = (file: string): string[] => importsIn(file).map(({ specifier }) => specifier)

const inside: Import[] = files.flatMap((from) =>
  importsIn(from)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, isType }) => {
      const to = relative(root, join(root, dirname(from), specifier.replace(/\?.*$/, '')))
      return { from, to, isType }
    }),
)

/** `brief` for `src/brief/text/words.ts`, `site.ts` for `src/site.ts`. */
const folderOf = (file: string): string => file.split('/')[1] ?? ''

describe('the imports of src/', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(inside.length).toBeGreaterThan(files.length)
  })

  it('are only those that the list in docs/architecture.md allows', () => {
    const wrong = inside.filter(({ from, to }) => {
      const folder = folderOf(from)
      return ![folder, ...(allowed.get(folder) ?? [])].includes(folderOf(to))
    })
    expect(wrong).toEqual([])
  })

  it('use everything that the list allows', () => {
    const used = new Set(inside.map(({ from, to }) => `${folderOf(from)} → ${folderOf(to)}`))
    const rules = [...allowed].flatMap(([from, to]) => to.map((one) => `${from} → ${one}`))
    expect(rules.filter((rule) => !used.has(rule))).toEqual([])
  })

  it('point one way: each line of the list names lines above it only', () => {
    const folders = [...allowed.keys()]
    expect(folders.toSorted()).toEqual([...new Set(files.map(folderOf)), 'styles'].toSorted())
    const wrong = [...allowed].filter(([from, to]) =>
      to.some((one) => !folders.slice(0, folders.indexOf(from)).includes(one)),
    )
    expect(wrong).toEqual([])
  })

  it('have no cycle, types aside', () => {
    const targets = Map.groupBy(
      inside.filter(({ isType }) => isType !== true),
      ({ from }) => from,
    )
    const cycles: string[] = []
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path, file].join(' → '))
      if (path.includes(file) || done.has(file)) return
      for (const { to } of targets.get(file) ?? []) walk(to, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })

  it('keep the domain free of Astro, the DOM and the disk', () => {
    const foreign = files
      .filter((file) => file.startsWith('src/brief/'))
      .flatMap((file) => specifiersIn(file).filter((specifier) => !specifier.startsWith('.')))
    expect(new Set(foreign)).toEqual(new Set(['github-slugger', 'hast', 'unist-util-visit', 'zod']))
    const globals = files
      .filter((file) => file.startsWith('src/brief/'))
      .filter((file) => /\b(document|window|process|fetch|localStorage)[.(]/.test(read(file)))
    expect(globals).toEqual([])
  })
})

/** What a build makes, and what is in no clone. */
const GENERATED = /^(dist|\.dist-next|\.dist-last|\.cache|node_modules)\//

/** Whether a word of a code span is the path of a file or folder; `a/<slug>.md` is a pattern. */
const isPath = (word: string): boolean =>
  /^[\w.[\]-]+(\/|\.(ts|astro|mjs|json|css|md|env|js)$)/.test(word) &&
  !/[<>*…]/.test(word) &&
  !GENERATED.test(word)

describe.each([ARCHITECTURE, 'CONTRIBUTING.md'])('%s', (document) => {
  const words = codeIn(read(document)).flatMap((code) => code.split(/\s+/))

  it('names only files and folders that exist', () => {
    const paths = words.filter(isPath)
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names only scripts that package.json has', () => {
    const scripts = Array.from(
      read(document).matchAll(/npm run ([\w:]+)/g),
      ([, name = '']) => name,
    )
    expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([])
  })
})

describe(ARCHITECTURE, () => {
  it('names every folder of src/', () => {
    const folders = globSync('src/*', { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}`)
    expect(folders.filter((folder) => !allowed.has(folder.slice('src/'.length)))).toEqual([])
  })

  it('names each function beside the file that it is in', () => {
    const steps = Array.from(
      architecture.matchAll(/^\d+\. `(\w+)` in `([^`]+)`/gm),
      ([, name = '', path = '']) => ({ name, path }),
    )
    expect(steps.length).toBeGreaterThan(15)
    const wrong = steps.filter(
      ({ name, path }) => !new RegExp(`(function\\*?|class|const) ${name}\\b`).test(read(path)),
    )
    expect(wrong).toEqual([])
  })
})
