import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,site,build}/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    // No test is about time; a busy machine takes its own.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
