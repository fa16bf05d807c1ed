import { defineConfig } from 'vite'

export default defineConfig({
  // Its root is given by the build: src/sandbox or src/explorer. Relative, as xinqu may be served under any path.
  base: './',
  // One copy of each, whoever imports it: both refuse to work with values of another copy.
  resolve: { dedupe: ['graphql', 'react'] },
  build: {
    // An editor with its language services is large, and is served from the same machine.
    chunkSizeWarningLimit: 8192,
    license: { fileName: 'licenses.md' },
  },
})
