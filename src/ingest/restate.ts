import { z } from 'zod'
import type { Transaction } from '../graph/store.ts'
import { entityId } from '../identity.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import type { KnownNames } from './known-names.ts'
import { readStoredDocuments } from './stored-documents.ts'

/** What documents state otherwise once names in them mean other entities: all else stays as it was written. */
export interface Restated {
  readonly gone: readonly Contribution[]
  readonly fresh: readonly Contribution[]
}

/** From names to the entities that they mean. */
export type EntityOf = ReadonlyMap<string, string>

/** Documents at a time, so that however many have the name no more are held than these and what changes of the others. */
const BATCH = 32

/** What documents of the graph state otherwise; `before` and `after` hold the names that the change touches. */
export async function restate(
  transaction: Transaction,
  ids: readonly string[],
  { before, after }: { readonly before: EntityOf; readonly after: EntityOf },
  known: KnownNames,
): Promise<Restated> {
  const gone: Contribution[] = []
  const fresh: Contribution[] = []
  for (let first = 0; first < ids.length; first += BATCH) {
    const documents = await readStoredDocuments(transaction, ids.slice(first, first + BATCH))
    const names = documents.flatMap(({ claims }) => claims.entities.map(({ type, name }) => entityId(type, name)))
    const untouched = await readMeanings(
      transaction,
      names.filter((name) => !after.has(name)),
    )
    for (const document of documents) {
      const [old, now] = [before, after].map((touched) =>
        contributionOf(document, (name) => touched.get(name) ?? untouched.get(name) ?? name, known),
      ) as [Contribution, Contribution]
      gone.push(beyond(old, now))
      fresh.push(beyond(now, old))
    }
  }
  return { gone, fresh }
}

/** What names that a change does not touch mean. */
async function readMeanings(transaction: Transaction, names: readonly string[]): Promise<EntityOf> {
  const ids = [...new Set(names)]
  const rows = ids.length > 0 ? await transaction.run('read-name-entities', { ids }) : []
  return new Map(rows.map((row) => nameEntity.parse(row)).map(({ id, entity }) => [id, entity]))
}

const nameEntity = z.object({ id: z.string(), entity: z.string() })

/** What the one contribution of a document has and the other one does not have like that. */
function beyond(one: Contribution, other: Contribution): Contribution {
  const measures = lacking(one.measures, other.measures)
  const rewritten = new Set(measures.map(({ properties }) => properties.id))
  const indicators = new Set(lacking(one.indicators, other.indicators))
  return {
    id: one.id,
    documents: lacking(one.documents, other.documents),
    sections: lacking(one.sections, other.sections),
    mentions: lacking(one.mentions, other.mentions),
    measures,
    // A measure that is written anew loses the indicators in it.
    indicators: one.indicators.filter((row) => indicators.has(row) || row.within.some((id) => rewritten.has(id))),
    evidence: lacking(one.evidence, other.evidence),
  }
}

function lacking<T>(some: readonly T[], others: readonly T[]): T[] {
  const had = new Set(others.map((one) => JSON.stringify(one)))
  return some.filter((one) => !had.has(JSON.stringify(one)))
}

/** Takes out what the documents stated until now. */
export function takeBack(transaction: Transaction, gone: readonly Contribution[]): void {
  const facts = gone.map(({ id, measures, indicators, evidence }) => ({
    document: id,
    facts: [...measures, ...indicators].map(({ properties }) => properties.id).concat(evidence.map((one) => one.id)),
  }))
  const mentions = gone.map(({ id, mentions }) => ({ document: id, names: mentions.map(({ named }) => named) }))
  if (facts.length === 0) return
  transaction.send('delete-some-facts', { rows: facts })
  transaction.send('delete-some-mentions', { rows: mentions })
}
