import { setTimeout as sleep } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { takeSeeds } from './commands/take-seeds.ts'
import type { Terminal } from './commands/terminal.ts'
import type { Environment } from './environment.ts'
import { XinquError } from './errors.ts'
import { openStore } from './graph/open-store.ts'
import type { GraphStore } from './graph/store.ts'
import { startServer } from './graphql/http/server.ts'
import { readTrustedDocuments } from './graphql/http/trusted-documents.ts'
import type { Reader } from './ingest/reader.ts'
import { refresh } from './ingest/refresh.ts'
import { foldQuery } from './lexicon/fold-query.ts'
import { listenForCommands } from './operations/listen.ts'
import { localOperations } from './operations/local.ts'
import type { Operations } from './operations/operations.ts'
import { openReader } from './reader.ts'

/** Whether to take in the documents that come along, and where to say what is going on. */
export interface ServeOptions {
  readonly seeds: boolean
  readonly terminal: Terminal
}

const WAIT_FOR_STORE = 2_000
const WAIT_FOR_CLOSE = 10_000

/**
 * Serves the graph until the process is told to stop. With the store away it serves all the same, says what it waits for,
 * and goes on when the store comes. Errors: STORE_LOCKED, STORE_REFUSED, BAD_ENVIRONMENT, BAD_LEXICON.
 */
export async function serve(environment: Environment, options: ServeOptions): Promise<void> {
  const log = pino({ level: environment.logLevel }, pino.destination(2))
  const { trustedDocuments: manifest } = environment
  const trustedDocuments = manifest ? readTrustedDocuments(manifest) : undefined
  const reader = openReader()
  const store = await openStore(environment.store)
  const operations = localOperations(store, reader)
  const ready = await isReady(store, reader, operations, options)
  const server = await startServer({
    ...environment,
    trustedDocuments,
    store,
    foldQuery,
    logError: (error) => log.error(error),
  })
  const stopListening = environment.store.neo4j
    ? async () => {}
    : await listenForCommands(environment.store.dataDirectory, operations)
  const waiting = new AbortController()
  closeWithGrace({ delay: WAIT_FOR_CLOSE, logger: log }, async ({ err }) => {
    if (err) log.fatal(err)
    waiting.abort()
    await server.stop()
    await stopListening()
    await store.close()
  })
  if (!ready) await waitForStore(store, reader, operations, options, waiting.signal)
  options.terminal.print(welcome(server.url, environment))
}

/** Makes the graph ready to be asked; false where the store is away. */
async function isReady(
  store: GraphStore,
  reader: Reader,
  operations: Operations,
  { seeds, terminal }: ServeOptions,
): Promise<boolean> {
  try {
    await store.prepare()
    const reread = await refresh(store, reader)
    if (reread > 0) terminal.print(`${reread} documents were read again, since xinqu reads them otherwise now.`)
    if (seeds) await takeSeeds(store, operations, terminal)
    return true
  } catch (error) {
    if (!(error instanceof XinquError) || error.code !== 'STORE_UNAVAILABLE') throw error
    return false
  }
}

/** Tries again and again, and says why it waits whenever that changes. */
async function waitForStore(
  store: GraphStore,
  reader: Reader,
  operations: Operations,
  options: ServeOptions,
  signal: AbortSignal,
): Promise<void> {
  let said = ''
  while (!signal.aborted) {
    const reason = await whyAway(store)
    if (reason === undefined && (await isReady(store, reader, operations, options))) return
    if (reason !== undefined && reason !== said) {
      options.terminal.complain(`${reason} Until then xinqu answers STORE_UNAVAILABLE.`)
      said = reason
    }
    await sleep(WAIT_FOR_STORE, undefined, { signal }).catch(() => undefined)
  }
}

async function whyAway(store: GraphStore): Promise<string | undefined> {
  try {
    await store.describe()
    return undefined
  } catch (error) {
    if (error instanceof XinquError) return error.message
    throw error
  }
}

/** The question that everybody asks first. */
const QUESTION =
  '{ measures(where: {cites: {entity: {name: "Gui\'an"}, role: COOPERATION}}) { totalCount nodes { text evidence { quote document { title } } } } }'

/** What there is to open, and what to ask first. */
function welcome(url: string, { explorer, sandbox }: Pick<Environment, 'explorer' | 'sandbox'>): string {
  const pages = [
    ...(explorer ? [`${new URL('/', url)}  the explorer: look at the graph, down to the quoted sentence`] : []),
    `${url}  the GraphQL API${sandbox ? '; in a browser, a sandbox with worked examples' : ''}`,
  ]
  const body = JSON.stringify({ query: QUESTION }).replaceAll("'", "'\\''")
  return `
${pages.join('\n')}

Which measures cite cooperation with Gui'an (贵安)?

curl ${url} -H 'content-type: application/json' -d '${body}'
`
}
