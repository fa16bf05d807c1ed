import type { GraphStore } from '../graph/store.ts'
import { createGraphReader, type GraphReader } from './graph-reader.ts'

/** What resolvers work with: one for each request, so that nothing is kept from one to the next. */
export interface Context {
  readonly reader: GraphReader
  /** The key by which a name or word that somebody typed is compared with what is stored. */
  readonly foldQuery: (text: string) => string
}

export const createContext = (store: GraphStore, foldQuery: (text: string) => string): Context => ({
  reader: createGraphReader(store),
  foldQuery,
})
