import type { GraphStore, Parameters } from '../src/graph/store.ts'
import { startServer } from '../src/graphql/http/server.ts'
import { foldQuery } from '../src/lexicon/fold-query.ts'
import type { Question } from './every-operation.ts'

/** A statement that the store was asked. */
interface AskedStatement {
  readonly name: string
  readonly parameters: Parameters
}

/** What each operation asks, by its name. */
export type AskedStatements = ReadonlyMap<string, readonly AskedStatement[]>

/** What the operations ask the store, each asked once over HTTP. */
export async function statementsAsked(store: GraphStore, operations: readonly Question[]): Promise<AskedStatements> {
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
    const answer = await response.text()
    if (!response.ok || answer.startsWith('{"errors"')) throw new Error(`xinqu refuses “${name}”: ${answer}`)
    found.set(name, asked)
  }
  await server.stop()
  return found
}
