import type { GraphStore } from '../graph/store.ts'
import { applyChange } from './change.ts'
import type { Reader } from './reader.ts'

/** Takes documents out of the graph with all that only they state; gives the ids of those that it held. */
export async function removeDocuments(store: GraphStore, reader: Reader, ids: readonly string[]): Promise<string[]> {
  const { known } = await reader.load()
  const removed = await store.write((transaction) => applyChange(transaction, { add: [], remove: ids }, known))
  return removed.map(({ id }) => id)
}
