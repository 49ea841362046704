import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that take minutes: `npx vitest run --config test/nightly/vitest.config.ts`, after a build. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/nightly/*.ts'], exclude: ['test/nightly/vitest.config.ts'] },
})
