import { z } from 'zod'
import type { Context } from '../context.ts'
import type { RelationFilter } from '../generated/schema.ts'
import type { BatchedStatement } from '../graph-reader.ts'
import { entityIds } from '../names/names.ts'
import { documentIds } from './document-filter.ts'

const idColumn = z.object({ id: z.string() }).transform(({ id }) => id)

const findRelated: BatchedStatement<string> = { name: 'find-related-entities', over: 'groups', row: idColumn }

/** The ids of the entities that have such a relation, as each of them sees it; null where nothing is asked for. */
export async function relatedIds(
  context: Context,
  where: RelationFilter | null | undefined,
): Promise<readonly string[] | null> {
  if (!where) return null
  const [others, froms, tos, documents] = await Promise.all([
    entityIds(context, where.other),
    entityIds(context, where.from),
    entityIds(context, where.to),
    documentIds(context, where.document),
  ])
  const direction = where.direction ?? 'BOTH'
  const rest = { types: where.type ?? null, otherTypes: where.otherType ?? null, direction, documents }
  const group = { ...rest, others, froms, tos, ...startOf(others ?? froms ?? tos) }
  const key = JSON.stringify(group)
  return context.reader.each(findRelated, { key, value: { ...group, key } })
}

/** Relations are read from the ends that the filter names, else all of them. */
const startOf = (ends: readonly string[] | null) => (ends ? { ends } : { after: [''] })
