import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,site,build}/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    // Cards take their colours from the tokens, books their style; Vitest empties the others.
    css: { include: /tokens\.css|epub\.css|math\.css|Temml/ },
    // To load the same modules again for each file takes as long as the tests; none changes any.
    isolate: false,
    maxWorkers: '100%',
    // No test is about time; a busy machine takes its own.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
