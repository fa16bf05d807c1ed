import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Transaction } from '../graph/store.ts'
import type { ReadDocument } from './document.ts'

const graph = z.object({ version: z.string().nullish() })

const EMPTY = '0'.repeat(32)

/**
 * Has the graph for one change alone, and gives its version: on an engine where writers work side by side a change would
 * otherwise count on from names and relations that another is about to write.
 */
export async function holdGraph(transaction: Transaction): Promise<string> {
  const [row] = await transaction.run('hold-graph')
  return (row && graph.parse(row).version) ?? EMPTY
}

/**
 * The version of a graph tells what it holds: the exclusive or over its documents, so that the order of ingest does not
 * show and a document that goes takes its part along.
 */
export function turnVersion(transaction: Transaction, before: string, documents: readonly ReadDocument[]): void {
  const turned = documents.map(partOf).reduce((sum, part) => sum ^ part, BigInt(`0x${before}`))
  const version = turned.toString(16).padStart(EMPTY.length, '0')
  transaction.send('write-graph', { properties: { version } })
}

function partOf({ id, version, reader }: ReadDocument): bigint {
  const digest = createHash('sha256').update(`${id} ${version} ${reader}`).digest('hex')
  return BigInt(`0x${digest.slice(0, EMPTY.length)}`)
}
