import { z } from 'zod'
import type { EntityType, RelationType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { type EntityRow, type RelationRow, relationRow } from '../facts/rows.ts'
import { ofId } from '../graph-reader.ts'
import { type Connection, connect, type Edge } from './connection.ts'
import type { PageArguments } from './page.ts'
import { anchoredList, fromAnchor } from './source.ts'

/** One relation type seen from an entity, by the field that shows it. */
export interface Side {
  readonly field: string
  readonly type: RelationType
  readonly direction: 'OUTGOING' | 'INCOMING' | 'BOTH'
  /** Only neighbours of these types. */
  readonly among?: readonly EntityType[] | null | undefined
}

export interface RelatedEdge extends Edge<EntityRow> {
  readonly relation: RelationRow
}
export type RelatedConnection = Connection<EntityRow, RelatedEdge>

interface Related {
  readonly entity: EntityRow
  readonly relation: RelationRow
}

const relatedRow = z.looseObject({ entity: z.string() }).transform((columns): Related => {
  const relation = relationRow.parse(columns)
  return { relation, entity: relation.from.id === columns.entity ? relation.from : relation.to }
})

const related = anchoredList('related-entities', relatedRow, 'ids')

const ORDER = { property: 'nameOrder', descending: false }

/** The neighbours of an entity over one relation type, by name, each edge with the relation. */
export function relatedEntities(
  { reader }: Context,
  entity: string,
  { field, type, direction, among }: Side,
  args: PageArguments,
): RelatedConnection {
  const source = async () =>
    fromAnchor(reader, related, ofId(entity), { type, direction, otherTypes: among ? [...among] : null })
  const { edges, nodes, ...rest } = connect({ field, where: among, order: ORDER, source }, args)
  return {
    ...rest,
    edges: async () =>
      (await edges()).map(({ cursor, node }) => ({ cursor, node: node.entity, relation: node.relation })),
    nodes: async () => (await nodes()).map((node) => node.entity),
  }
}
