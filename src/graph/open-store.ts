import type { Neo4jSettings } from './neo4j-store.ts'
import type { GraphStore } from './store.ts'

export interface StoreSettings {
  readonly neo4j?: Omit<Neo4jSettings, 'queryTimeout'>
  readonly dataDirectory: string
  /** Milliseconds. */
  readonly queryTimeout: number
}

/** The store that the settings name: Neo4j where they give its address, else the embedded one. Only that engine is loaded. */
export async function openStore({ neo4j, dataDirectory, queryTimeout }: StoreSettings): Promise<GraphStore> {
  if (neo4j) {
    const { openNeo4jStore } = await import('./neo4j-store.ts')
    return openNeo4jStore({ ...neo4j, queryTimeout })
  }
  const { openGrafeoStore } = await import('./grafeo-store.ts')
  return openGrafeoStore({ dataDirectory, queryTimeout })
}
