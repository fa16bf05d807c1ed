import { z } from 'zod'
import type { GraphStore } from '../src/graph/store.ts'
import { syntheticGraph } from './synthetic-graph.ts'

const graph = z.object({ version: z.string() })

/** Writes a synthetic graph through the statements that an ingest uses, where it is not there already. */
export async function loadGraph(store: GraphStore, nodes: number): Promise<void> {
  await store.prepare()
  const version = `synthetic ${nodes}`
  const [row] = await store.query('read-graph')
  if (row && graph.parse(row).version === version) return
  for (const { statement, rows } of syntheticGraph(nodes))
    await store.write((transaction) => transaction.run(statement, { rows }))
  await store.write((transaction) => transaction.run('write-graph', { properties: { version, seeded: true } }))
}
