import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

// Seen from src/graphql and dist/graphql alike.
const FOLDER = fileURLToPath(new URL('../../dist/sandbox/', import.meta.url))

/**
 * What the sandbox's page may load: its own files, and nothing of any other host. Its editor writes the styles of its colours
 * and places into the page, and draws with images that are part of its styles; no script is written into the page.
 */
export const SANDBOX_POLICY = {
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
  // The sources run without a build, too; then there is no sandbox.
  if (!existsSync(FOLDER)) return
  await app.register(fastifyStatic, {
    root: FOLDER,
    prefix: '/sandbox/',
    redirect: true,
    preCompressed: true,
    cacheControl: false,
    // The names of assets hold a hash of their content.
    setHeaders: (reply, path) => {
      const isAsset = path.startsWith(`${FOLDER}assets`)
      reply.header('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.addHook('onRequest', leadToSandbox)
}

/** With what the address carries: /graphql?query=… opens in the editor. Relative, so it holds behind a proxy as well. */
async function leadToSandbox(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const [path, search] = request.url.split(/\?(.*)/s, 2)
  if (request.method !== 'GET' || path !== '/graphql' || !isBrowser(request.headers.accept)) return
  reply.header('vary', 'accept')
  await reply.redirect(search ? `sandbox/?${search}` : 'sandbox/')
}

/** A browser that opens a page asks for HTML, a client of GraphQL for JSON. */
const isBrowser = (accept = ''): boolean => accept.includes('text/html') && !accept.includes('json')
