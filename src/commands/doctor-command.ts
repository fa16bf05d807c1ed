import { existsSync } from 'node:fs'
import { XinquError } from '../errors.ts'
import type { StoreSettings } from '../graph/open-store.ts'
import type { Operations, Status } from '../operations/operations.ts'
import type { Terminal } from './terminal.ts'

/** Says what is configured, and how the store is; gives whether it answers and lacks nothing. */
export async function examine(
  settings: StoreSettings,
  reader: string,
  open: () => Promise<Operations>,
  terminal: Terminal,
): Promise<boolean> {
  for (const line of configuration(settings, reader)) terminal.print(line)
  // To open an embedded store is to make it, and an examination changes nothing.
  if (!settings.neo4j && !existsSync(settings.dataDirectory)) {
    terminal.print('answers   not yet: there is no store; xinqu serve and xinqu ingest make it')
    return true
  }
  try {
    const operations = await open()
    try {
      const status = await operations.status()
      for (const line of condition(status)) terminal.print(line)
      return true
    } finally {
      await operations.close()
    }
  } catch (error) {
    if (!(error instanceof XinquError)) throw error
    terminal.complain(error.message)
    return false
  }
}

function configuration({ neo4j, dataDirectory, queryTimeout }: StoreSettings, reader: string): string[] {
  const store = neo4j
    ? [`Neo4j at ${neo4j.uri}, user ${neo4j.user}, database ${neo4j.database ?? '(the default)'} (NEO4J_URI)`]
    : [`embedded, in ${dataDirectory} (DATA_DIR; set NEO4J_URI for Neo4j)`]
  return [
    `xinqu     reader ${reader}, Node ${process.versions.node}`,
    `store     ${store}`,
    `time-out  ${queryTimeout} ms a statement (QUERY_TIMEOUT)`,
  ]
}

function condition({ store, totals, pendingSchema }: Status): string[] {
  const entities = Object.entries(totals.entities)
  return [
    `answers   yes: ${store.engine} ${store.version} at ${store.location}`,
    `documents ${totals.documents}`,
    `entities  ${entities.map(([type, number]) => `${type} ${number}`).join(', ') || '0'}`,
    `facts     ${totals.relations} relations, ${totals.measures} measures, ${totals.citations} citations, ${totals.indicators} indicators`,
    `schema    ${pendingSchema.length === 0 ? 'complete' : `to be made at the next start or ingest: ${pendingSchema.join(', ')}`}`,
  ]
}
