import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo, { type Transaction as EngineTransaction, type GrafeoDB } from '@grafeo-db/js'
import { XinquError } from '../errors.ts'
import { openError } from './grafeo-errors.ts'
import { syncLog } from './grafeo-log.ts'
import { inTurn } from './in-turn.ts'
import { exactNumbers } from './numbers.ts'
import { schemaStatements, statementText } from './statements.ts'
import type { GraphStore, Parameters, Row, Transaction } from './store.ts'
import { withinTime } from './within-time.ts'

export interface GrafeoSettings {
  /** The folder of the store; made when it is missing. */
  readonly dataDirectory: string
  /** Milliseconds after which a query's caller waits no longer. */
  readonly queryTimeout: number
}

/**
 * Bytes. A checkpoint writes most of a graph to which much has come, and holds up who commits meanwhile; so it waits until
 * the log is as long as can be read again in some seconds, where a process was killed.
 */
const LONGEST_LOG = 256 * 1024 * 1024

/** A store inside this process, in a file under DATA_DIR that only one process may hold. Errors: STORE_LOCKED, STORE_REFUSED. */
export function openGrafeoStore(settings: GrafeoSettings, textOf = statementText): GraphStore {
  const location = join(settings.dataDirectory, 'graph.grafeo')
  const db = openDatabase(location, settings.dataDirectory)
  const underway = new Set<Promise<unknown>>()
  let writes: Promise<unknown> = Promise.resolve()
  let closed = false

  /** Starts a transaction's work, which `close` waits for. */
  function begin<T>(work: () => Promise<T>): Promise<T> {
    if (closed) return Promise.reject(new XinquError('STORE_UNAVAILABLE', `The store ${location} has been closed.`))
    const result = work()
    const settled = result.then(ignore, ignore).finally(() => underway.delete(settled))
    underway.add(settled)
    return result
  }

  async function read(statement: string, parameters?: Parameters): Promise<Row[]> {
    const engine = db.beginTransaction()
    try {
      return await transactionOn(engine, textOf).run(statement, parameters)
    } finally {
      // The engine has no read transactions: what a read would write is taken back.
      engine.rollback()
    }
  }

  async function write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const result = await commit(work)
    await syncLog(location)
    return result
  }

  async function commit<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const engine = db.beginTransaction()
    const transaction = transactionOn(engine, textOf)
    try {
      const result = await work(transaction)
      await transaction.settled()
      engine.commit()
      return result
    } catch (error) {
      await transaction.settled().catch(ignore)
      engine.rollback()
      throw error
    }
  }

  async function pendingSchema() {
    const listings = await Promise.all([db.executeCypher('SHOW INDEXES'), db.executeCypher('SHOW CONSTRAINTS')])
    const present = new Set(listings.flatMap((listing) => listing.toArray().map(({ name }) => String(name))))
    return schemaStatements('grafeo').filter(({ name }) => !present.has(name))
  }

  return {
    query: (statement, parameters) =>
      // The engine cannot stop a query: it goes on, but nobody waits for it.
      withinTime(
        begin(() => read(statement, parameters)),
        settings.queryTimeout,
        tookTooLong,
      ),
    // The engine aborts the second of two writers, so each waits for the one before.
    write: (work) =>
      begin(() => {
        const result = writes.then(() => write(work))
        writes = result.catch(ignore)
        return result
      }),
    prepare: () =>
      begin(async () => {
        for (const { text } of await pendingSchema()) await db.executeCypher(text)
      }),
    pendingSchema: () => begin(async () => (await pendingSchema()).map(({ name }) => name)),
    describe: () => begin(async () => ({ engine: 'grafeo', version: db.version(), location })),
    async close() {
      if (closed) return
      closed = true
      await Promise.all(underway)
      db.close()
    },
  }
}

function openDatabase(location: string, folder: string): GrafeoDB {
  try {
    mkdirSync(folder, { recursive: true })
    const db = grafeo.GrafeoDB.create(location)
    db.setCheckpointTriggers({ walBytes: LONGEST_LOG })
    return db
  } catch (error) {
    throw openError(error, location)
  }
}

const transactionOn = (engine: EngineTransaction, textOf: typeof statementText) =>
  inTurn((statement, parameters) => runStatement(engine, statement, textOf(statement, 'grafeo'), parameters), {
    ahead: false,
  })

async function runStatement(
  engine: EngineTransaction,
  statement: string,
  text: string,
  parameters: Parameters = {},
): Promise<Row[]> {
  try {
    const result = await engine.executeCypher(text, parameters)
    return result.toArray().map((row) => exactNumbers(row) as Row)
  } catch (error) {
    throw new Error(`cypher/${statement}.cypher: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

const tookTooLong = () =>
  new XinquError('STORE_TIMEOUT', 'The store needed longer than the time allowed; ask for less.')

const ignore = () => undefined
