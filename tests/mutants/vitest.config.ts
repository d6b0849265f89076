/**
 * Runs the quick unit tests against one mutant: those that take least time first, since the first
 * failure is enough.
 */
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import base from '../../vitest.config.ts'

class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse()
  }
}

export default defineConfig({
  test: {
    ...base.test,
    include: ['tests/unit/**/*.test.ts'],
    // They set books, start programs or are about other code, and take long.
    exclude: ['tests/unit/{pdf,epub,scripts,import}/**', 'tests/unit/content/reporters/**'],
    // The threads of a mutant that loops for ever end with the program.
    pool: 'threads',
    sequence: { sequencer: ShortestFirst },
  },
})
