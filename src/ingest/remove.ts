import type { GraphStore } from '../graph/store.ts'
import { applyChange } from './change.ts'
import type { KnownNames } from './known-names.ts'

/** Takes documents out of the graph with all that only they state; gives the ids of those that it held. */
export async function removeDocuments(store: GraphStore, known: KnownNames, ids: readonly string[]): Promise<string[]> {
  const removed = await store.write((transaction) => applyChange(transaction, { add: [], remove: ids }, known))
  return removed.map(({ id }) => id)
}
