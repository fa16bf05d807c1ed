import type { Context } from '../context.ts'
import { type DocumentRow, documentColumn } from '../facts/rows.ts'
import type { DocumentFilter, DocumentOrder } from '../generated/schema.ts'
import { ofId } from '../graph-reader.ts'
import { type Connection, connect } from './connection.ts'
import { documentParameters } from './document-filter.ts'
import type { PageArguments } from './page.ts'
import { anchoredList, fromAnchor, fromWhole, type Order, wholeList } from './source.ts'

export interface DocumentArguments extends PageArguments {
  readonly where?: DocumentFilter | null
  readonly orderBy?: DocumentOrder | null
}

const ofEntities = anchoredList('documents-of-entities', documentColumn, 'ids')
const whole = wholeList('documents', documentColumn, 'order')

const NEWEST_FIRST: Order = { property: 'order', descending: false }

/** The stored order goes from the newest to the oldest, so a descending date is an ascending key. */
function orderOf(orderBy: DocumentOrder | null | undefined): Order {
  if (orderBy?.field === 'TITLE') return { property: 'titleOrder', descending: orderBy.direction === 'DESC' }
  return orderBy?.direction === 'ASC' ? { ...NEWEST_FIRST, descending: true } : NEWEST_FIRST
}

export function allDocuments(context: Context, args: DocumentArguments): Connection<DocumentRow> {
  const { where, orderBy } = args
  const source = async () => fromWhole(context.reader, whole, documentParameters(context, where))
  return connect({ field: 'Query.documents', where, order: orderOf(orderBy), source }, args)
}

/** The documents that name an entity, newest first. */
export function documentsOfEntity({ reader }: Context, entity: string, args: PageArguments): Connection<DocumentRow> {
  const source = async () => fromAnchor(reader, ofEntities, ofId(entity))
  return connect({ field: 'Entity.documents', order: NEWEST_FIRST, source }, args)
}
