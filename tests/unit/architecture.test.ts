import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/**
 * Which folders and files of `src/` each may import from, besides its own. Imports point one way:
 * pages → layouts → components → feature folders → brief.
 */
const ALLOWED: Record<string, readonly string[]> = {
  brief: [],
  i18n: [],
  'site.ts': ['brief'],
  permalinks: ['brief'],
  content: ['brief', 'permalinks'],
  share: ['brief', 'i18n', 'cards'],
  search: ['brief', 'i18n'],
  integrations: ['search'],
  cite: ['brief'],
  cards: ['brief', 'i18n', 'styles'],
  feeds: ['brief', 'i18n'],
  'content.config.ts': ['brief', 'content'],
  'library.ts': ['brief', 'content'],
  components: ['brief', 'i18n', 'search', 'share', 'cite', 'cards', 'site.ts'],
  layouts: ['components', 'brief', 'i18n', 'cards', 'site.ts', 'library.ts', 'styles'],
  pages: [
    ...['layouts', 'components', 'brief', 'i18n', 'search', 'share', 'cite', 'cards', 'feeds'],
    ...['site.ts', 'library.ts', 'styles'],
  ],
}

interface Import {
  from: string
  to: string
}

const files = globSync('src/**/*.{ts,astro}', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
)

const specifiersIn = (file: string): string[] =>
  Array.from(
    readFileSync(join(root, file), 'utf8').matchAll(
      /^\s*(?:import\s+|(?:import|export)\s.*\sfrom\s+|\}\s+from\s+)'([^']+)'$/gm,
    ),
    ([, specifier = '']) => specifier,
  )

const inside: Import[] = files.flatMap((from) =>
  specifiersIn(from)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({ from, to: relative(root, join(root, dirname(from), specifier)) })),
)

/** `src/brief/text/text.ts` is in the room `brief`, `src/site.ts` in a room of its own. */
const folderOf = (file: string): string => file.split('/')[1] ?? ''

describe('the imports of src/', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(inside.length).toBeGreaterThan(files.length)
  })

  it('point one way', () => {
    const wrong = inside.filter(({ from, to }) => {
      const folder = folderOf(from)
      return ![folder, ...(ALLOWED[folder] ?? [])].includes(folderOf(to))
    })
    expect(wrong).toEqual([])
  })

  it('have no cycle', () => {
    const targets = Map.groupBy(inside, ({ from }) => from)
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
    expect(new Set(foreign)).toEqual(new Set(['hast', 'unist-util-visit', 'zod']))
    const globals = files
      .filter((file) => file.startsWith('src/brief/'))
      .filter((file) =>
        /\b(document|window|process|fetch|localStorage)[.(]/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      )
    expect(globals).toEqual([])
  })
})
