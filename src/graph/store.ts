/** A value that both engines keep: flat properties, lists and maps of them. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }
export type Parameters = Readonly<Record<string, Value>>
export type Row = Readonly<Record<string, unknown>>

/** Runs statements of cypher/ by name (`list-measures` is cypher/list-measures.cypher). */
export interface Transaction {
  run(statement: string, parameters?: Parameters): Promise<Row[]>
  /** One whose rows nobody needs, so that nobody waits: it runs in its turn, and where it fails the transaction does. */
  send(statement: string, parameters?: Parameters): void
}

export interface StoreDescription {
  readonly engine: 'neo4j' | 'grafeo'
  readonly version: string
  /** Where it is: the URI without password, or the file. */
  readonly location: string
}

/**
 * The one interface to a graph engine. Errors are XinquError: STORE_UNAVAILABLE (try again later), STORE_TIMEOUT,
 * STORE_LOCKED (another process holds the embedded store), STORE_REFUSED (wrong password, unsupported version).
 */
export interface GraphStore {
  /** One statement in a read transaction of its own. */
  query(statement: string, parameters?: Parameters): Promise<Row[]>
  /** All or nothing, one after the other; `work` may run again where the engine says that it may then succeed. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Makes the constraints and indexes that are missing; may be run again at any time. */
  prepare(): Promise<void>
  /** The constraints and indexes that `prepare` would make. */
  pendingSchema(): Promise<string[]>
  /** Asks the engine itself, so it tells whether the store answers. */
  describe(): Promise<StoreDescription>
  close(): Promise<void>
}
