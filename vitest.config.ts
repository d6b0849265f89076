import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Some tests build or parse the whole site; on a busy machine that takes its time.
  test: { include: ['tests/{unit,site}/**/*.test.ts'], testTimeout: 60_000 },
})
