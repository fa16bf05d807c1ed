import { defineConfig } from 'vitest/config'
import { ClosingLine } from './test/closing-line.ts'

export default defineConfig({
  // Node gives every importer graphql's one CommonJS copy; Vite would give our files another, and graphql refuses two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: ['default', new ClosingLine()],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A second, as Vitest has it, is short where a browser shares two cores with the others.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.engines.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        // One Neo4j holds one database, so these files take their turns.
        extends: true,
        test: {
          name: 'engines',
          include: ['test/**/*.engines.test.ts'],
          globalSetup: 'test/engines/provide-neo4j.ts',
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
