import type { GraphStore, Parameters } from '../../src/graph/store.ts'
import { type ServerOptions, startServer } from '../../src/graphql/http/server.ts'
import { applyChange } from '../../src/ingest/change.ts'
import type { ReadDocument } from '../../src/ingest/document.ts'
import { knownNames } from '../../src/ingest/lexicon-names.ts'
import { foldQuery } from '../../src/lexicon/fold-query.ts'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { type AnnotatedName, annotatedDocument } from './annotated-documents.ts'

export const lexicon = loadLexicon()

/** The graph of the annotated documents, as an ingest would write it. */
export async function loadAnnotated(store: GraphStore, ...names: AnnotatedName[]): Promise<void> {
  await loadDocuments(
    store,
    names.map((name) => annotatedDocument(name, lexicon).read),
  )
}

export async function loadDocuments(store: GraphStore, add: readonly ReadDocument[]): Promise<void> {
  await store.write((transaction) => applyChange(transaction, { add, remove: [] }, knownNames(lexicon)))
}

interface Answer<T> {
  readonly status: number
  readonly data: T
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  /** How many statements the store was asked. */
  readonly statements: readonly string[]
}

export interface Served {
  readonly url: string
  ask<T, V>(operation: TypedDocumentString<T, V>, variables?: V): Promise<Answer<T>>
  /** An operation as text, for what no typed client would send. */
  send(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<Record<string, unknown>>>
  readonly logged: readonly unknown[]
  stop(): Promise<void>
}

/** The real server on a free port over this store. */
export async function serve(store: GraphStore, settings: Partial<ServerOptions> = {}): Promise<Served> {
  const statements: string[] = []
  const logged: unknown[] = []
  const watched: GraphStore = {
    ...store,
    query: (statement: string, parameters?: Parameters) => {
      statements.push(statement)
      return store.query(statement, parameters)
    },
  }
  const { url, stop } = await startServer({
    store: watched,
    foldQuery,
    host: '127.0.0.1',
    port: 0,
    logError: (error) => logged.push(error),
    introspection: true,
    sandbox: true,
    explorer: true,
    corsOrigins: [],
    ...settings,
  })
  const send = async (query: string, variables: unknown = {}, more: Record<string, string> = {}) => {
    statements.length = 0
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...more },
      body: JSON.stringify({ query, variables }),
    })
    const { data = null, errors = [] } = JSON.parse(await response.text())
    return { status: response.status, data, errors, statements: [...statements] }
  }
  return { url, logged, stop, send, ask: (operation, variables) => send(String(operation), variables) }
}
