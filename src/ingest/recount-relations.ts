import { z } from 'zod'
import type { Row, Transaction } from '../graph/store.ts'
import { endsOf } from '../identity.ts'
import { ASSERTIONS } from '../ontology.ts'
import { properties } from './rows.ts'

const evidence = z.object({
  id: z.string(),
  evidenceCount: z.number(),
  first: z.string(),
  assertions: z.array(z.enum(ASSERTIONS)),
  rule: z.string().nullish(),
})

/** Brings relations in line with the evidence that is there now; one that nothing states any more goes. */
export async function recountRelations(transaction: Transaction, facts: readonly string[]): Promise<void> {
  if (facts.length === 0) return
  const stated = (await transaction.run('read-relation-evidence', { facts })).map(relationRow)
  const kept = new Set(stated.map(({ properties: { id } }) => id))
  const gone = facts.filter((fact) => !kept.has(fact)).map((id) => ({ id, ...relationEnds(id) }))
  if (gone.length > 0) await transaction.run('delete-relations', { rows: gone })
  if (stated.length > 0) await transaction.run('write-relations', { rows: stated })
}

function relationRow(row: Row) {
  const { id, evidenceCount, first, assertions, rule } = evidence.parse(row)
  return {
    ...relationEnds(id),
    properties: {
      id,
      evidenceCount,
      order: first,
      assertion: assertions.includes('STATED') ? 'STATED' : 'INFERRED',
      ...properties({ rule }),
    },
  }
}

function relationEnds(id: string): { from: string; to: string; type: string } {
  const ends = endsOf(id)
  if (!ends) throw new RangeError(`Evidence stands for ${id}, which is no relation's id.`)
  return { from: ends.from, to: ends.to, type: ends.label }
}
