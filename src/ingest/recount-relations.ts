import { z } from 'zod'
import type { Transaction } from '../graph/store.ts'
import { endsOf } from '../identity.ts'
import { ASSERTIONS, type Assertion } from '../ontology.ts'
import type { EvidenceRow } from './relation-rows.ts'
import { properties } from './rows.ts'

/** What the places that state a relation come to. */
const standing = z.object({
  id: z.string(),
  evidenceCount: z.number(),
  /** The order of the first place. */
  first: z.string(),
  assertion: z.enum(ASSERTIONS),
  /** The rule that found the first place. */
  rule: z.string().nullish(),
})

type Standing = z.output<typeof standing>

/** What relations come to, by their ids. */
export type Standings = ReadonlyMap<string, Standing>

/** How these relations stand; those that the graph does not have are left out. */
export async function readStandings(transaction: Transaction, relations: readonly string[]): Promise<Standings> {
  const rows = [...new Set(relations)].map(relationEnds)
  return rows.length > 0 ? standings(transaction, 'read-stated-relations', { rows }) : new Map()
}

/**
 * Brings relations from how they stood `before` in line with the evidence that is there now; one that nothing states any
 * more goes. Where evidence only came, what the relation knows is counted on; where some went, all of it is read. Gives the
 * entities that came to be joined or parted.
 */
export async function recountRelations(
  transaction: Transaction,
  before: Standings,
  lost: readonly string[],
  gained: readonly EvidenceRow[],
): Promise<string[]> {
  const recounted =
    lost.length > 0 ? await standings(transaction, 'read-relation-evidence', { facts: lost }) : new Map()
  const after = new Map([...counted(before, lost, gained), ...recounted])
  const gone = [...before.keys()].filter((id) => !after.has(id))
  const fresh = [...after.keys()].filter((id) => !before.has(id))
  if (gone.length > 0) transaction.send('delete-relations', { rows: gone.map(relationEnds) })
  const [known, created] = [
    [...after.values()].filter(({ id }) => before.has(id)),
    fresh.flatMap((id) => after.get(id) ?? []),
  ]
  if (known.length > 0) transaction.send('write-relations', { rows: known.map(relationRow) })
  if (created.length > 0) transaction.send('create-relations', { rows: created.map(relationRow) })
  return [...gone, ...fresh].map(relationEnds).flatMap(({ from, to }) => [from, to])
}

async function standings(transaction: Transaction, ...asked: Parameters<Transaction['run']>) {
  const rows = (await transaction.run(...asked)).map((row) => standing.parse(row))
  return new Map(rows.map((row) => [row.id, row]))
}

/** The relations that lost no evidence, with what they gained. */
function counted(before: Standings, lost: readonly string[], gained: readonly EvidenceRow[]): Map<string, Standing> {
  const after = new Map<string, Standing>()
  const recounted = new Set(lost)
  for (const one of gained) {
    if (recounted.has(one.fact)) continue
    const known = after.get(one.fact) ?? before.get(one.fact)
    after.set(one.fact, known ? joined(known, standingOf(one)) : standingOf(one))
  }
  return after
}

const standingOf = ({ fact, order, assertion, rule }: EvidenceRow): Standing => ({
  id: fact,
  evidenceCount: 1,
  first: order,
  assertion,
  rule,
})

function joined(a: Standing, b: Standing): Standing {
  const { first, rule } = a.first < b.first ? a : b
  const assertion: Assertion = a.assertion === 'STATED' ? 'STATED' : b.assertion
  return { id: a.id, evidenceCount: a.evidenceCount + b.evidenceCount, first, assertion, rule }
}

function relationRow({ id, evidenceCount, first, assertion, rule }: Standing) {
  return { ...relationEnds(id), properties: { id, evidenceCount, order: first, assertion, ...properties({ rule }) } }
}

function relationEnds(id: string): { id: string; from: string; to: string; type: string } {
  const ends = endsOf(id)
  if (!ends) throw new RangeError(`Evidence stands for ${id}, which is no relation's id.`)
  return { id, from: ends.from, to: ends.to, type: ends.label }
}
