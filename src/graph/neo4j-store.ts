import { LRUCache } from 'lru-cache'
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { XinquError } from '../errors.ts'
import { kept } from '../kept.ts'
import { inTurn } from './in-turn.ts'
import { leanStatement } from './lean-statement.ts'
import { awayError, mayPass, statementError, storeError } from './neo4j-errors.ts'
import { withIntegers } from './numbers.ts'
import { type PackedStatement, packMaps, packRows, unpackMaps } from './packed-maps.ts'
import { schemaStatements, statementText } from './statements.ts'
import type { GraphStore, Parameters, Row, Transaction } from './store.ts'
import { withinTime } from './within-time.ts'

export interface Neo4jSettings {
  readonly uri: string
  readonly user: string
  /** Absent where the server asks for none. */
  readonly password?: string
  /** Absent for the user's home database. */
  readonly database?: string
  /** Milliseconds after which the server ends a query. */
  readonly queryTimeout: number
}

const OLDEST_SUPPORTED = 5
/** Milliseconds: a request fails soon when the database is away, and still outlives a change of leader in most clusters. */
const RETRY_TIME = 5_000
const CONNECTION_TIMEOUT = 3_000
/** Milliseconds: an ingest writes several documents in one transaction. */
const WRITE_TIMEOUT = 120_000

/** Texts of statements that are remembered, as many as Neo4j keeps plans of. */
const MOST_TEXTS = 1000

/** A store on a Neo4j server. It connects when first used, so a server that is away is an error of that use alone. */
export function openNeo4jStore(settings: Neo4jSettings, textOf = statementText): GraphStore {
  const location = settings.uri
  const driver = openDriver(settings)
  // Checked once; forgotten when the server goes away, so that the next use asks first and fails at once.
  let checked: Promise<unknown> | undefined
  let database = settings.database

  const written = kept((statement) => packMaps(textOf(statement, 'neo4j')))
  const lean = kept((statement) => leanStatement(textOf(statement, 'neo4j')))
  const sent = new LRUCache<string, PackedStatement>({ max: MOST_TEXTS })

  function reading(statement: string, parameters: Parameters): PackedStatement {
    const { keyOf, textOf } = lean(statement)
    const key = `${statement} ${keyOf(parameters)}`
    const known = sent.get(key)
    if (known) return known
    const packed = packRows(packMaps(textOf(parameters)))
    sent.set(key, packed)
    return packed
  }

  async function connected<T>(work: () => Promise<T>): Promise<T> {
    try {
      checked ??= check()
      await checked
      return await work()
    } catch (thrown) {
      const error = storeError(thrown, location)
      if (!(error instanceof XinquError) || error.code !== 'STORE_TIMEOUT') checked = undefined
      throw error
    }
  }

  /** Asks the server itself, and gives its version. */
  async function check(): Promise<string> {
    const session = openSession('READ')
    try {
      const { server, ...summary } = (await session.run('RETURN 1')).summary
      // Of a database that has no name for it, the driver never forgets a reader that went away.
      database ??= summary.database.name ?? undefined
      return supportedVersion(server.agent, location)
    } finally {
      await session.close()
    }
  }

  function openSession(mode: 'READ' | 'WRITE'): Session {
    return driver.session({
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: driver.executeQueryBookmarkManager,
      ...(database !== undefined && { database }),
    })
  }

  async function inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    return connected(async () => {
      const session = openSession(mode)
      return work(session).finally(() => session.close())
    })
  }

  /** Neo4j ends a query itself; who has not heard by then, and after trying again elsewhere, asks a machine that is silent. */
  const unlessSilent = <T>(result: Promise<T>): Promise<T> =>
    withinTime(result, settings.queryTimeout + RETRY_TIME, () => awayError(location))

  /** Without a transaction of its own, which would double the messages; what may pass is tried again in one. */
  async function read(session: Session, statement: string, parameters: Parameters = {}): Promise<Row[]> {
    const [packed, limits] = [reading(statement, parameters), { timeout: settings.queryTimeout }]
    try {
      return await runStatement(alone(session, limits), statement, packed, parameters)
    } catch (error) {
      if (!mayPass(error)) throw error
      return session.executeRead((engine) => runStatement(engine, statement, packed, parameters), limits)
    }
  }

  async function inTransaction<T>(
    engine: ManagedTransaction,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    // After one that failed the server runs none of those that it was sent.
    const transaction = inTurn(
      (statement, parameters) => runStatement(engine, statement, written(statement), parameters),
      { ahead: true },
    )
    const result = await work(transaction)
    await transaction.settled()
    return result
  }

  /** Asked of the leader, which alone makes indexes and knows what every process has written. */
  async function pendingSchema() {
    const present = await inSession('WRITE', (session) =>
      session.executeWrite(async (engine) => {
        const indexes = await engine.run('SHOW INDEXES YIELD name')
        const constraints = await engine.run('SHOW CONSTRAINTS YIELD name')
        return new Set([...indexes.records, ...constraints.records].map((record) => String(record.get('name'))))
      }),
    )
    return schemaStatements('neo4j').filter(({ name }) => !present.has(name))
  }

  return {
    query: (statement, parameters) =>
      unlessSilent(inSession('READ', (session) => read(session, statement, parameters))),
    write: (work) =>
      inSession('WRITE', (session) =>
        session.executeWrite((engine) => inTransaction(engine, work), { timeout: WRITE_TIMEOUT }),
      ),
    async prepare() {
      // After the leader's answer no reader answers this process before it knows what the leader knew.
      const pending = await pendingSchema()
      if (pending.length === 0) return
      await inSession('WRITE', async (session) => {
        for (const { text } of pending) await session.executeWrite((engine) => engine.run(text))
        await session.executeWrite((engine) => engine.run('CALL db.awaitIndexes()'))
      })
    },
    pendingSchema: async () => (await pendingSchema()).map(({ name }) => name),
    describe: () => unlessSilent(connected(async () => ({ engine: 'neo4j', version: await check(), location }))),
    close: () => driver.close(),
  }
}

function openDriver({ uri, user, password }: Neo4jSettings): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(user, password)
  return neo4j.driver(uri, auth, {
    useBigInt: true,
    // Nobody reads what Neo4j has to say of a statement beside its rows.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'xinqu',
    maxTransactionRetryTime: RETRY_TIME,
    connectionTimeout: CONNECTION_TIMEOUT,
    connectionAcquisitionTimeout: RETRY_TIME,
  })
}

/** What statements run in. */
type Engine = Pick<ManagedTransaction, 'run'>

const alone = (session: Session, limits: { readonly timeout: number }): Engine => ({
  run: (text, parameters) => withoutTrace(() => session.run(text, parameters, limits)),
})

/** The driver notes where each statement was asked from, a sixth of what a small one costs; errors here name the statement. */
function withoutTrace<T>(work: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

async function runStatement(
  engine: Engine,
  statement: string,
  { text, shapes, rows }: PackedStatement,
  parameters: Parameters = {},
): Promise<Row[]> {
  try {
    const { records } = await engine.run(text, withIntegers(parameters))
    const values = rows === undefined ? records.map((record) => record.toObject()) : records[0]?.get(rows)
    return unpackMaps(values, shapes) as Row[]
  } catch (error) {
    throw statementError(error, statement)
  }
}

function supportedVersion(agent: string | undefined, location: string): string {
  const version = (agent ?? '').replace(/^Neo4j\//, '')
  // A server built from sources calls itself "dev".
  if (Number.parseInt(version, 10) < OLDEST_SUPPORTED)
    throw new XinquError('STORE_REFUSED', `Neo4j at ${location} is version ${version}; xinqu needs 5 or newer.`)
  return version
}
