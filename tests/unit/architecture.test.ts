import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Which rooms of `src/` a room may import from; its own files are always open to it. */
const DOORS: Record<string, readonly string[]> = {
  brief: [],
  interface: [],
  markdown: [],
  check: ['brief', 'markdown'],
  search: ['brief', 'interface'],
  cite: ['brief'],
  cards: ['brief', 'interface'],
  feeds: ['brief', 'interface'],
  doors: ['brief', 'interface', 'cards'],
  collections: ['brief', 'check'],
  integrations: [
    ...['brief', 'interface', 'check', 'collections', 'search', 'cite', 'cards', 'doors'],
    'feeds',
  ],
  components: ['brief', 'interface', 'search', 'cite', 'cards', 'site.ts', 'fonts'],
  layouts: ['components', 'brief', 'interface', 'cards', 'site.ts', 'library.ts', 'styles'],
  pages: [
    ...['layouts', 'components', 'brief', 'interface', 'search', 'cite', 'cards'],
    ...['feeds'],
    ...['site.ts', 'library.ts', 'page-keys.ts', 'styles'],
  ],
  'library.ts': ['brief', 'collections'],
  'page-keys.ts': ['collections'],
  'content.config.ts': ['brief', 'collections'],
  'site.ts': ['brief'],
  'scope.ts': [],
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
const roomOf = (file: string): string => file.split('/')[1] ?? ''

describe('the rooms of src/', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(inside.length).toBeGreaterThan(files.length)
  })

  it('open one way', () => {
    const wrong = inside.filter(({ from, to }) => {
      const room = roomOf(from)
      return ![room, ...(DOORS[room] ?? [])].includes(roomOf(to))
    })
    expect(wrong).toEqual([])
  })

  it('have no way round in a circle', () => {
    const targets = Map.groupBy(inside, ({ from }) => from)
    const circles: string[] = []
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path, file].join(' → '))
      if (path.includes(file) || done.has(file)) return
      for (const { to } of targets.get(file) ?? []) walk(to, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(circles).toEqual([])
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
