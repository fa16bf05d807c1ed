import { defineConfig } from 'vite'

// Its root is given by the build. One file with all that it needs, so that a page can load it as it is.
export default defineConfig({
  build: {
    lib: { entry: 'graph-view.ts', formats: ['es'], fileName: 'graph-view' },
    license: { fileName: 'licenses.md' },
  },
})
