import { z } from 'zod'
import { extractionSchema } from '../exchange.ts'
import type { Transaction } from '../graph/store.ts'
import type { ReadDocument } from './document.ts'

const storedDocument = z.object({
  id: z.string(),
  version: z.string(),
  reader: z.string(),
  text: z.string(),
  claims: z.string(),
})

/** Documents as they were read when they were taken in; ids that the graph does not hold are left out. */
export async function readStoredDocuments(transaction: Transaction, ids: readonly string[]): Promise<ReadDocument[]> {
  if (ids.length === 0) return []
  const rows = await transaction.run('read-claims', { ids })
  return rows.map((row) => {
    const { claims, ...document } = storedDocument.parse(row)
    return { ...document, claims: extractionSchema.parse(JSON.parse(claims)) }
  })
}
