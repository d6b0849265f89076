import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,site}/**/*.test.ts'],
    // Some tests run a build or a check in a process of its own.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
