import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, inject } from 'vitest'
import { openGrafeoStore } from '../../src/graph/grafeo-store.ts'
import { openNeo4jStore } from '../../src/graph/neo4j-store.ts'
import type { statementText } from '../../src/graph/statements.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { emptyNeo4j } from './empty-neo4j.ts'

type TextOf = typeof statementText
/** An empty store with its constraints and indexes, closed after the last test. On Neo4j it empties the one opened before. */
export type OpenEmptyStore = (textOf?: TextOf) => Promise<GraphStore>
export type Engine = 'embedded' | 'Neo4j'

const QUERY_TIMEOUT = 30_000

/** Runs the same tests on the embedded engine and on Neo4j; the file's name must end in `.engines.test.ts`. */
export function describeOnEachEngine(name: string, tests: (openEmptyStore: OpenEmptyStore, engine: Engine) => void) {
  describe(`${name}, embedded`, () => tests(storesOf(openEmbedded), 'embedded'))
  describe.skipIf('missing' in inject('neo4j'))(`${name}, on Neo4j`, () => tests(storesOf(openOnNeo4j), 'Neo4j'))
}

interface OpenedStore {
  readonly store: GraphStore
  readonly remove?: () => void
}

function storesOf(open: (textOf?: TextOf) => Promise<OpenedStore>): OpenEmptyStore {
  const opened: OpenedStore[] = []
  afterAll(async () => {
    for (const { store, remove } of opened) {
      await store.close()
      remove?.()
    }
  })
  return async (textOf) => {
    const one = await open(textOf)
    opened.push(one)
    await one.store.prepare()
    return one.store
  }
}

async function openEmbedded(textOf?: TextOf): Promise<OpenedStore> {
  const folder = mkdtempSync(join(tmpdir(), 'xinqu-store-'))
  const store = openGrafeoStore({ dataDirectory: folder, queryTimeout: QUERY_TIMEOUT }, textOf)
  return { store, remove: () => rmSync(folder, { recursive: true }) }
}

async function openOnNeo4j(textOf?: TextOf): Promise<OpenedStore> {
  const server = inject('neo4j')
  if ('missing' in server) throw new Error(server.missing)
  await emptyNeo4j(server)
  return { store: openNeo4jStore({ ...server, queryTimeout: QUERY_TIMEOUT }, textOf) }
}
