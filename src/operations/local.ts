import { z } from 'zod'
import type { GraphStore } from '../graph/store.ts'
import { ingest } from '../ingest/ingest.ts'
import type { Reader } from '../ingest/reader.ts'
import { removeDocuments } from '../ingest/remove.ts'
import { ENTITY_TYPES } from '../ontology.ts'
import type { Operations, Totals } from './operations.ts'

/** Operations on a store that this process holds. The schema is brought up to date before anything is written. */
export function localOperations(store: GraphStore, reader: Reader): Operations {
  return {
    async *ingest(sources) {
      await store.prepare()
      yield* ingest(store, reader, sources)
    },
    remove: async (ids) => {
      await store.prepare()
      return removeDocuments(store, reader, ids)
    },
    status: async () => ({
      store: await store.describe(),
      totals: await readTotals(store),
      pendingSchema: await store.pendingSchema(),
    }),
    close: () => store.close(),
  }
}

const totals = z.object({
  documents: z.number(),
  relations: z.number(),
  measures: z.number(),
  citations: z.number(),
  indicators: z.number(),
})

const typeCount = z.object({ type: z.enum(ENTITY_TYPES), count: z.number() })

async function readTotals(store: GraphStore): Promise<Totals> {
  const [row] = await store.query('read-totals')
  const counts = new Map(
    (await store.query('count-entities-by-type'))
      .map((one) => typeCount.parse(one))
      .map(({ type, count }) => [type, count]),
  )
  const entities = ENTITY_TYPES.filter((type) => counts.has(type)).map((type) => [type, counts.get(type) ?? 0] as const)
  return { ...totals.parse(row), entities: Object.fromEntries(entities) }
}
