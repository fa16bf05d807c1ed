import { defineConfig } from 'vite'

/** Where xinqu answers; the page asks it by way of Vite, so that no CORS_ORIGIN is needed. */
const xinqu = process.env.XINQU ?? 'http://127.0.0.1:4000'

export default defineConfig({
  root: import.meta.dirname,
  server: { host: '127.0.0.1', proxy: { '/graphql': xinqu } },
})
