import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import { type FastifyInstance, fastify } from 'fastify'
import { XinquError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { type Context, createContext } from './context.ts'
import { healthOf } from './health.ts'
import { httpStatus } from './http-status.ts'
import { DEFAULT_LIMITS, type Limits, limitOperations } from './limits.ts'
import { createErrorFormat } from './public-error.ts'
import { resolvers } from './resolvers.ts'
import { typeDefinitions } from './type-definitions.ts'

export interface ServerOptions {
  readonly store: GraphStore
  /** The key by which a name or word that somebody typed is compared with what is stored. */
  readonly foldQuery: (text: string) => string
  readonly limits?: Limits
  /** Hears of errors inside, which clients are told nothing of. */
  readonly logError: (error: unknown) => void
}

export interface RunningServer {
  /** Where GraphQL answers: http://127.0.0.1:4000/graphql. */
  readonly url: string
  /** Answers what is under way, then closes the port; the store stays open. */
  stop(): Promise<void>
}

/** The API over HTTP: /graphql and /health. It listens to nothing yet. */
async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const limits = options.limits ?? DEFAULT_LIMITS
  const app = fastify({ bodyLimit: limits.body, forceCloseConnections: 'idle' })
  const apollo = createApollo(app, limits, options)
  await apollo.start()
  await app.register(helmet)
  await app.register(compress)
  app.setErrorHandler((error: { readonly statusCode?: number }, _, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) options.logError(error)
    return reply.status(status).send(requestError(status))
  })
  app.setNotFoundHandler((_, reply) => reply.status(404).send(requestError(404)))
  app.get('/health', () => healthOf(options.store))
  const handler = fastifyApolloHandler(apollo, {
    context: async () => createContext(options.store, options.foldQuery),
  })
  app.route({ url: '/graphql', method: ['GET', 'POST', 'OPTIONS'], handler })
  return app
}

function createApollo(app: FastifyInstance, limits: Limits, { logError }: ServerOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: typeDefinitions(),
    resolvers,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: createErrorFormat(logError),
    plugins: [
      limitOperations(limits),
      httpStatus,
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  })
}

const MESSAGES: Readonly<Record<number, string>> = {
  404: 'There is nothing here; GraphQL answers at /graphql.',
  413: 'The request is too large; send a smaller document or fewer variables.',
  415: 'The content type is not understood; send application/json.',
}

function requestError(status: number) {
  const internal = status >= 500
  const message = MESSAGES[status] ?? (internal ? 'Something went wrong inside.' : 'The request is not understood.')
  return { errors: [{ message, extensions: { code: internal ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } }] }
}

/** Starts the server; a XinquError where the port cannot be had. */
export async function startServer(
  options: ServerOptions & { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const app = await createServer(options)
  try {
    const address = await app.listen({ host: options.host, port: options.port })
    return { url: `${address}/graphql`, stop: () => app.close() }
  } catch (error) {
    await app.close()
    throw new XinquError(
      'BAD_ENVIRONMENT',
      `${options.host}:${options.port} cannot be listened on; is something else running there? Set PORT or HOST.`,
      { cause: error },
    )
  }
}
