import { z } from 'zod'
import type { Transaction } from '../graph/store.ts'
import type { Contribution } from './contribution.ts'

/** In how many more measures and indicators an entity takes part than before, by its id; less is negative. */
export type FactCounts = ReadonlyMap<string, number>

const row = z.object({ id: z.string(), facts: z.number() })

/** Counts the facts of documents that are about to be taken out. */
export async function countLosses(transaction: Transaction, documents: readonly string[]): Promise<FactCounts> {
  if (documents.length === 0) return new Map()
  const counts = new Map<string, number>()
  for (const one of await transaction.run('count-stated-facts', { documents })) {
    const { id, facts } = row.parse(one)
    counts.set(id, (counts.get(id) ?? 0) - facts)
  }
  return counts
}

/** Counts the facts of contributions, up or down; a fact counts once for an entity however often it names it. */
export function withFacts(before: FactCounts, contributions: readonly Contribution[], by: 1 | -1): FactCounts {
  const counts = new Map(before)
  for (const contribution of contributions)
    for (const entities of factsOf(contribution))
      for (const id of new Set(entities)) counts.set(id, (counts.get(id) ?? 0) + by)
  return counts
}

/** The entities of each fact. */
const factsOf = ({ measures, indicators }: Contribution): string[][] => [
  ...measures.map(({ actor, citations }) => [...(actor ? [actor.entity] : []), ...citations.map((one) => one.entity)]),
  ...indicators.map(({ of }) => (of ? [of] : [])),
]
