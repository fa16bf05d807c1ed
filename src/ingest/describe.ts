import { z } from 'zod'
import type { Row, Transaction, Value } from '../graph/store.ts'
import { ENTITY_KINDS, ENTITY_TYPES, POLICY_STAGES, type PolicyStage } from '../ontology.ts'
import type { KnownNames } from './known-names.ts'
import { mostCounted } from './most-counted.ts'
import { countOrder } from './order.ts'

const description = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  degree: z.number(),
  said: z.array(
    z.object({
      kind: z.enum(ENTITY_KINDS).nullish(),
      stage: z.enum(POLICY_STAGES).nullish(),
      documentNumber: z.string().nullish(),
      date: z.string().nullish(),
      mentions: z.number(),
    }),
  ),
})

/** Brings entities in line with what the documents that are there now say of them. */
export async function describeEntities(
  transaction: Transaction,
  ids: readonly string[],
  known: KnownNames,
): Promise<void> {
  const rows = await transaction.run('read-descriptions', { ids })
  await transaction.run('write-descriptions', { rows: rows.map((row) => describeEntity(row, known)) })
}

/** What the documents say of an entity, drawn together so that no order of documents shows. */
function describeEntity(row: Row, known: KnownNames): { readonly [key: string]: Value } {
  const { id, type, name, degree, said } = description.parse(row)
  const entry = known.find(type, name)
  const documentNumber = mostSaid(said.map((description) => description.documentNumber))
  const mentionCount = said.reduce((sum, { mentions }) => sum + mentions, 0)
  return {
    id,
    degree,
    degreeOrder: countOrder(degree, id),
    mentionCount,
    mentionsOrder: countOrder(mentionCount, id),
    kind: entry?.kind ?? mostSaid(said.map(({ kind }) => kind)),
    stage: stageOf(said.map(({ stage }) => stage)),
    documentNumber,
    numberKey: documentNumber && known.fold(documentNumber),
    date: mostSaid(said.map((description) => description.date)),
    province: entry?.province ?? null,
  }
}

/** A policy that any document knows as issued exists. */
function stageOf(stages: readonly (PolicyStage | null | undefined)[]): PolicyStage | null {
  return POLICY_STAGES.find((stage) => stages.includes(stage)) ?? null
}

/** The value that most documents give; ties by code points. */
function mostSaid<T extends string>(values: readonly (T | null | undefined)[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return mostCounted(counts) ?? null
}
