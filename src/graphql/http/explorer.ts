import type { FastifyInstance } from 'fastify'
import { isBrowser, servePage } from './browser-page.ts'

/** What the explorer may load: its own files and answers, and nothing of any other host. Its pictures are drawn, not loaded. */
const EXPLORER_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** Serves the built explorer at /; browsers get its one page at the address of every view: /graph?id=… */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  if (!(await servePage(app, { name: 'explorer', prefix: '/', policy: EXPLORER_POLICY }))) return
  app.get('/:view', (request, reply) => {
    reply.header('vary', 'accept')
    return isBrowser(request.headers.accept) ? reply.sendFile('index.html') : reply.callNotFound()
  })
}
