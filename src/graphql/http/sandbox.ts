import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isBrowser, servePage } from './browser-page.ts'

/**
 * What the sandbox's page may load: its own files, and nothing of any other host. Its editor writes the styles of its colours
 * and places into the page, and draws with images that are part of its styles; no script is written into the page.
 */
const SANDBOX_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** Serves the built sandbox under /sandbox/, and leads browsers that open /graphql to it. */
export async function serveSandbox(app: FastifyInstance): Promise<void> {
  if (!(await servePage(app, { name: 'sandbox', prefix: '/sandbox/', policy: SANDBOX_POLICY }))) return
  app.addHook('onRequest', leadToSandbox)
}

/** With what the address carries: /graphql?query=… opens in the editor. Relative, so it holds behind a proxy as well. */
async function leadToSandbox(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const [path, search] = request.url.split(/\?(.*)/s, 2)
  if (request.method !== 'GET' || path !== '/graphql' || !isBrowser(request.headers.accept)) return
  reply.header('vary', 'accept')
  await reply.redirect(search ? `sandbox/?${search}` : 'sandbox/')
}
