import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

// Seen from src/graphql and dist/graphql alike.
const BUILT = new URL('../../../dist/', import.meta.url)

/** What a page may load: the sources by directive of the content security policy. */
type Policy = Readonly<Record<string, readonly string[]>>

export interface BrowserPage {
  /** The folder of its built files in dist/. */
  readonly name: string
  /** Where they are served. */
  readonly prefix: string
  readonly policy: Policy
}

/** Serves the built files of a page; false where there are none, as the sources run without a build, too. */
export async function servePage(app: FastifyInstance, { name, prefix, policy }: BrowserPage): Promise<boolean> {
  const root = fileURLToPath(new URL(`${name}/`, BUILT))
  if (!existsSync(root)) return false
  await app.register(fastifyStatic, {
    root,
    prefix,
    redirect: prefix !== '/',
    // Only files that are there: every other address is left to the server's own answers.
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    decorateReply: !app.hasReplyDecorator('sendFile'),
    // The names of assets hold a hash of their content.
    setHeaders: (reply, path) => {
      const isAsset = path.startsWith(`${root}assets`)
      reply.header('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache')
      reply.header('content-security-policy', written(policy))
    },
  })
  return true
}

const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')

/** A browser that opens a page asks for HTML, a client of GraphQL for JSON. */
export const isBrowser = (accept = ''): boolean => accept.includes('text/html') && !accept.includes('json')
