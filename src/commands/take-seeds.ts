import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { GraphStore } from '../graph/store.ts'
import type { Operations } from '../operations/operations.ts'
import { ingestPaths } from './ingest-command.ts'
import type { Terminal } from './terminal.ts'

const SEEDS = fileURLToPath(new URL('../../seeds/documents', import.meta.url))

/**
 * Takes in the documents that come along, until that was once done whole: one that was interrupted goes on, and what a user
 * took out afterwards stays out.
 */
export async function takeSeeds(store: GraphStore, operations: Operations, terminal: Terminal): Promise<void> {
  const [graph] = await store.query('read-graph')
  if (graph && z.object({ seeded: z.boolean() }).parse(graph).seeded) return
  terminal.progress('Taking in the documents that come along …')
  const whole = await ingestPaths(operations, [SEEDS], terminal)
  if (whole) await store.write((transaction) => transaction.run('write-graph', { properties: { seeded: true } }))
}
