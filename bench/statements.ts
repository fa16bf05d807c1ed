import { openStore, type StoreSettings } from '../src/graph/open-store.ts'
import type { GraphStore, Parameters } from '../src/graph/store.ts'
import { startServer } from '../src/graphql/server.ts'
import { foldQuery } from '../src/lexicon/spelling.ts'
import type { Operation } from './operations.ts'

/** A statement that the store was asked. */
export interface AskedStatement {
  readonly name: string
  readonly parameters: Parameters
}

export type StatementCounts = ReadonlyMap<string, number>

/** How many statements each operation asks the store, by its name. */
export async function statementsOf(
  settings: StoreSettings,
  operations: readonly Operation[],
): Promise<StatementCounts> {
  const store = await openStore(settings)
  try {
    const asked = await statementsAsked(store, operations)
    return new Map([...asked].map(([name, list]) => [name, list.length]))
  } finally {
    await store.close()
  }
}

/** What the operations ask the store, by their names. */
export async function statementsAsked(
  store: GraphStore,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, readonly AskedStatement[]>> {
  let asked: AskedStatement[] = []
  const watched: GraphStore = {
    ...store,
    query: (name, parameters = {}) => {
      asked.push({ name, parameters })
      return store.query(name, parameters)
    },
  }
  const logError = (error: unknown) => console.error(error)
  const listening = {
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    introspection: false,
    sandbox: false,
    explorer: false,
  }
  const server = await startServer({ ...listening, store: watched, foldQuery, logError })
  const found = new Map<string, readonly AskedStatement[]>()
  for (const { name, xinqu } of operations) {
    asked = []
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify(xinqu) })
    if (!response.ok) throw new Error(`xinqu refuses “${name}”: ${await response.text()}`)
    found.set(name, asked)
  }
  await server.stop()
  return found
}
