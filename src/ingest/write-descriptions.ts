import { z } from 'zod'
import type { Transaction } from '../graph/store.ts'
import { changesOf } from './changes.ts'
import type { Described } from './describe.ts'
import type { FactCounts } from './fact-counts.ts'
import { countOrder } from './order.ts'

const stored = z.object({
  entity: z.looseObject({ id: z.string(), degree: z.number().nullish(), factCount: z.number().nullish() }),
})
const joined = z.object({ id: z.string(), joined: z.number() })

/**
 * Writes what changed of entities: how they are described, and their degree. It counts neighbours: the facts that an entity
 * takes part in, and the other entities that relations join it with; the latter are counted anew for `rejoined` alone.
 */
export async function writeDescriptions(
  transaction: Transaction,
  described: readonly Described[],
  facts: FactCounts,
  rejoined: ReadonlySet<string>,
): Promise<void> {
  const descriptions = new Map(described.map((one) => [one.id, one]))
  const ids = [...new Set([...descriptions.keys(), ...facts.keys(), ...rejoined])]
  const [found, joins] = await Promise.all([
    transaction.run('read-stored-entities', { ids }),
    countJoins(transaction, [...rejoined]),
  ])
  const entities = found.map((row) => stored.parse(row).entity)
  const rows = entities.map((entity) => {
    const { id } = entity
    const counted = entity.factCount ?? 0
    const others = rejoined.has(id) ? (joins.get(id) ?? 0) : (entity.degree ?? 0) - counted
    const factCount = counted + (facts.get(id) ?? 0)
    const degree = factCount + others
    const wanted = { ...descriptions.get(id), factCount, degree, degreeOrder: countOrder(degree, id) }
    return { id, changed: changesOf(entity, wanted) }
  })
  const changing = rows.filter(({ changed }) => Object.keys(changed).length > 0)
  if (changing.length > 0) transaction.send('write-descriptions', { rows: changing })
}

async function countJoins(transaction: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = ids.length > 0 ? await transaction.run('count-joined-entities', { ids }) : []
  return new Map(rows.map((row) => joined.parse(row)).map((row) => [row.id, row.joined]))
}
