import { afterAll, expect, it, vi } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { generatedLibrary } from '../../fixtures/generated.ts'
import { copyOfProject } from './project.ts'

// The project is copied first.
vi.setConfig({ testTimeout: 30_000 })

const { root, remove } = copyOfProject({
  ...generatedLibrary(5),
  'content/brief-3/brief.md': '---\ntitle: A brief with mistakes\n---\n',
})
afterAll(remove)

it('hears of the topics, and of each brief in the library’s order, before the mistakes are known', async () => {
  const heard: string[] = []
  const { library, problems } = await checkContent(root, {
    listener: {
      topics: (topics) => heard.push(`${topics.length} topics`),
      brief: ({ slug, sections }, digest) => {
        expect(digest).toMatch(/^[0-9a-f]{32}$/)
        heard.push(`${slug}: ${sections.length} sections`)
      },
      end: () => heard.push('end'),
    },
  })
  expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
  expect(library.briefs.length).toBeGreaterThan(2)
  expect(heard).toEqual([
    `${library.topics.length} topics`,
    ...library.briefs.map(({ slug, sections }) => `${slug}: ${sections.length} sections`),
    'end',
  ])
  const dates = library.briefs.map(({ issued }) => issued)
  expect(dates).toEqual(dates.toSorted().reverse())
})
