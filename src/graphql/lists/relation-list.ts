import type { GraphQLResolveInfo } from 'graphql'
import type { Parameters } from '../../graph/store.ts'
import type { Context } from '../context.ts'
import { briefAsked } from '../facts/brief.ts'
import { type RelationRow, relationRow } from '../facts/rows.ts'
import type { RelationFilter } from '../generated/schema.ts'
import { ofAny } from '../graph-reader.ts'
import { entityIds } from '../names/names.ts'
import { badUserInput } from '../public-error.ts'
import { selectedFields } from '../selected.ts'
import { type Connection, connect } from './connection.ts'
import { documentIds } from './document-filter.ts'
import type { PageArguments } from './page.ts'
import { anchoredList, fromAnchor, fromWhole, type ListOwner, type Source, wholeList } from './source.ts'

export interface RelationArguments extends PageArguments {
  readonly where?: RelationFilter | null
}

const ofEntities = anchoredList('relations-of-entities', relationRow)
const inDocuments = anchoredList('relations-in-documents', relationRow)
const inOrder = wholeList('relations', relationRow, 'order')
/** They have one order, in which their statement goes both ways. */
const whole = { ...inOrder, listBy: inOrder.list }

const ORDER = { property: 'order', descending: false }

/** Places that a page brings along with each relation: most have no more. */
const PLACES = 3

const broughtTo = (info: GraphQLResolveInfo) => ({
  places: selectedFields(info, 'evidence').length > 0 ? PLACES : 0,
  brief: briefAsked(info),
})

/** Relations of the whole graph, read from what their filter names most narrowly. */
export function allRelations(
  context: Context,
  args: RelationArguments,
  info: GraphQLResolveInfo,
): Connection<RelationRow> {
  const { where } = args
  refuseSides(where)
  const source = async () => narrowest(context, await filterOf(context, where))
  return connect({ field: 'Query.relations', where, order: ORDER, brings: broughtTo(info), source }, args)
}

/** Relations of an entity; a filter's `direction`, `other` and `otherType` are seen from it. */
export function relationsOfEntity(
  context: Context,
  { id, asked = ofAny([id]) }: ListOwner,
  args: RelationArguments,
  info: GraphQLResolveInfo,
): Connection<RelationRow> {
  const { where } = args
  const source = async () => {
    const [filter, others] = await Promise.all([filterOf(context, where), entityIds(context, where?.other)])
    const direction = where?.direction ?? 'BOTH'
    const otherTypes = where?.otherType ?? null
    return fromAnchor(context.reader, ofEntities, asked, { ...filter, direction, others, otherTypes })
  }
  return connect({ field: 'Entity.relations', where, order: ORDER, brings: broughtTo(info), source }, args)
}

export function relationsInDocument(
  context: Context,
  document: string,
  args: RelationArguments,
): Connection<RelationRow> {
  const { where } = args
  refuseSides(where)
  const source = async () => fromAnchor(context.reader, inDocuments, ofAny([document]), await filterOf(context, where))
  return connect({ field: 'Document.relations', where, order: ORDER, source }, args)
}

function refuseSides(where: RelationFilter | null | undefined): void {
  if (where?.direction || where?.other || where?.otherType) {
    throw badUserInput('`direction`, `other` and `otherType` are seen from an entity; use `from` and `to` here.')
  }
}

/** What a filter asks for, names as ids; null where it does not ask. */
interface RelationParameters extends Parameters {
  readonly froms: readonly string[] | null
  readonly tos: readonly string[] | null
  readonly documents: readonly string[] | null
}

async function filterOf(context: Context, where: RelationFilter | null | undefined): Promise<RelationParameters> {
  const [froms, tos, documents] = await Promise.all([
    entityIds(context, where?.from),
    entityIds(context, where?.to),
    documentIds(context, where?.document),
  ])
  return { types: where?.type ?? null, froms, tos, documents }
}

function narrowest({ reader }: Context, filter: RelationParameters): Source<RelationRow> {
  const { froms, tos, documents } = filter
  const ofEnd = (ids: readonly string[]) =>
    fromAnchor(reader, ofEntities, ofAny(ids), { ...filter, direction: 'BOTH', others: null, otherTypes: null })
  if (froms) return ofEnd(froms)
  if (tos) return ofEnd(tos)
  if (documents) return fromAnchor(reader, inDocuments, ofAny(documents), { ...filter, documents: null })
  return fromWhole(reader, whole, filter)
}
