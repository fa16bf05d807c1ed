import type { Parameters } from '../graph/store.ts'
import type { EntityType } from '../ontology.ts'
import { type Connection, connect } from './connection.ts'
import type { Context } from './context.ts'
import { documentIds } from './document-filter.ts'
import type { EntityFilter, EntityOrder } from './generated/schema.ts'
import { entityIds } from './names.ts'
import type { PageArguments } from './page.ts'
import { ofAny } from './reader.ts'
import { type EntityRow, entityColumn } from './rows.ts'
import { anchoredList, fromAnchor, fromWhole, type Order, type Source, wholeList } from './source.ts'

export interface EntityArguments extends PageArguments {
  readonly where?: EntityFilter | null
  readonly orderBy?: EntityOrder | null
}

const ofIds = anchoredList('entities-of-ids', entityColumn)
const inDocuments = anchoredList('entities-in-documents', entityColumn)
const whole = wholeList('entities', entityColumn, 'nameOrder')

const PROPERTIES = { NAME: 'nameOrder', DEGREE: 'degreeOrder', MENTIONS: 'mentionsOrder' } as const

const orderOf = (orderBy: EntityOrder | null | undefined): Order => ({
  property: PROPERTIES[orderBy?.field ?? 'NAME'],
  descending: orderBy?.direction === 'DESC',
})

/** Entities of the whole graph, or of one type, read from what their filter names most narrowly. */
export function allEntities(
  context: Context,
  field: string,
  type: EntityType | null,
  args: EntityArguments,
): Connection<EntityRow> {
  const { where, orderBy } = args
  const source = async () => narrowest(context, await filterOf(context, where, type))
  return connect({ field, where, order: orderOf(orderBy), source }, args)
}

export function entitiesInDocument(context: Context, document: string, args: EntityArguments): Connection<EntityRow> {
  const { where, orderBy } = args
  const source = async () =>
    fromAnchor(context.reader, inDocuments, ofAny([document]), await filterOf(context, where, null))
  return connect({ field: 'Document.entities', where, order: orderOf(orderBy), source }, args)
}

/** What a filter asks for, names as ids; null where it does not ask. */
interface EntityParameters extends Parameters {
  readonly ids: readonly string[] | null
  readonly documents: readonly string[] | null
}

async function filterOf(
  context: Context,
  where: EntityFilter | null | undefined,
  type: EntityType | null,
): Promise<EntityParameters> {
  const { name } = where ?? {}
  const [ids, documents] = await Promise.all([
    entityIds(context, name === null || name === undefined ? null : { name }),
    documentIds(context, where?.document),
  ])
  return {
    ids,
    documents,
    types: typesOf(where?.type, type),
    kinds: where?.kind ?? null,
    stages: where?.stage ?? null,
  }
}

/** The types that a filter leaves of a list of one type. */
function typesOf(asked: readonly EntityType[] | null | undefined, type: EntityType | null): EntityType[] | null {
  if (type === null) return asked ? [...asked] : null
  return asked && !asked.includes(type) ? [] : [type]
}

function narrowest({ reader }: Context, filter: EntityParameters): Source<EntityRow> {
  const { ids, documents } = filter
  if (ids) return fromAnchor(reader, ofIds, ofAny(ids), filter)
  if (documents) return fromAnchor(reader, inDocuments, ofAny(documents), { ...filter, documents: null })
  return fromWhole(reader, whole, filter)
}
