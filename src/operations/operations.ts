import type { StoreDescription } from '../graph/store.ts'
import type { Ingested } from '../ingest/ingest.ts'
import type { Source } from '../ingest/source-file.ts'

/** How much the graph holds. */
export interface Totals {
  readonly documents: number
  /** By type, in the order of the ontology; types without an entity are left out. */
  readonly entities: Readonly<Record<string, number>>
  readonly relations: number
  readonly measures: number
  readonly citations: number
  readonly indicators: number
}

export interface Status {
  readonly store: StoreDescription
  readonly totals: Totals
  /** Constraints and indexes that are still to be made. */
  readonly pendingSchema: readonly string[]
}

/**
 * What can be done to a graph, whoever holds it: this process itself, or a server that has the embedded store open.
 * Errors are XinquError.
 */
export interface Operations {
  ingest(sources: AsyncIterable<Source> | Iterable<Source>): AsyncIterable<Ingested>
  /** Gives the ids of those that the graph held. */
  remove(ids: readonly string[]): Promise<readonly string[]>
  status(): Promise<Status>
  close(): Promise<void>
}
