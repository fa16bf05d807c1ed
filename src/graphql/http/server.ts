import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import { type FastifyInstance, fastify } from 'fastify'
import { XinquError } from '../../errors.ts'
import type { GraphStore } from '../../graph/store.ts'
import { type Context, createContext } from '../context.ts'
import { createErrorFormat } from '../public-error.ts'
import { resolvers } from '../resolvers.ts'
import { typeDefinitions } from '../type-definitions.ts'
import { keepingAnswers } from './answer-cache.ts'
import { tagAnswers } from './etag.ts'
import { serveExplorer } from './explorer.ts'
import { healthOf } from './health.ts'
import { httpStatus } from './http-status.ts'
import { DEFAULT_LIMITS, type Limits, limitOperations } from './limits.ts'
import { parsedDocuments } from './parsed-documents.ts'
import { serveSandbox } from './sandbox.ts'
import { askedByHash, requireTrusted, type TrustedDocuments } from './trusted-documents.ts'

export interface ServerOptions {
  readonly store: GraphStore
  /** The key by which a name or word that somebody typed is compared with what is stored. */
  readonly foldQuery: (text: string) => string
  /** What is not given here is as DEFAULT_LIMITS has it. */
  readonly limits?: Partial<Limits>
  /** The only documents that are answered; absent where any is. */
  readonly trustedDocuments?: TrustedDocuments | undefined
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean
  /** Whether browsers get the sandbox. */
  readonly sandbox: boolean
  /** Whether browsers get the explorer. */
  readonly explorer: boolean
  /** The other sites whose pages may ask; '*' is every one. */
  readonly corsOrigins: readonly string[]
  /** Bytes of answers to keep for those who ask the same again; none where it is absent or 0. */
  readonly answerCache?: number
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
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const app = fastify({ bodyLimit: limits.body, forceCloseConnections: 'idle' })
  const apollo = createApollo(app, limits, options)
  await apollo.start()
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': ["'none'"] } },
  })
  if (options.corsOrigins.length > 0) await app.register(cors, { origin: originsOf(options), methods: ['GET', 'POST'] })
  app.addHook('onSend', tagAnswers)
  await app.register(compress)
  // The first to be registered gives replies the way to send its files, which the explorer uses.
  if (options.explorer) await serveExplorer(app)
  if (options.sandbox) await serveSandbox(app)
  app.setErrorHandler((error: { readonly statusCode?: number }, _, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) options.logError(error)
    return reply.status(status).send(requestError(status))
  })
  app.setNotFoundHandler((_, reply) => reply.status(404).send(requestError(404)))
  app.get('/health', () => healthOf(options.store))
  const answer = fastifyApolloHandler(apollo, {
    context: async () => createContext(options.store, options.foldQuery),
  })
  const handler = keepingAnswers(answer, options.store, options.answerCache ?? 0)
  app.route({ url: '/graphql', method: ['GET', 'POST', 'OPTIONS'], handler })
  return app
}

const originsOf = ({ corsOrigins }: ServerOptions): string | string[] =>
  corsOrigins.includes('*') ? '*' : [...corsOrigins]

function createApollo(
  app: FastifyInstance,
  limits: Limits,
  { introspection, trustedDocuments, logError }: ServerOptions,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: typeDefinitions(),
    resolvers,
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    documentStore: parsedDocuments(),
    formatError: createErrorFormat(logError),
    ...(trustedDocuments && { persistedQueries: askedByHash(trustedDocuments) }),
    plugins: [
      ...(trustedDocuments ? [requireTrusted(trustedDocuments)] : []),
      limitOperations(limits),
      httpStatus,
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  })
}

const MESSAGES: Readonly<Record<number, string>> = {
  400: 'The body is no JSON that can be read; send {"query": "…", "variables": {…}}.',
  404: 'There is nothing here; GraphQL answers at /graphql.',
  413: 'The body is larger than the server takes (MAX_BODY); send a smaller document or fewer variables.',
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
