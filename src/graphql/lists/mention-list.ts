import type { Context } from '../context.ts'
import { type MentionRow, mentionRow } from '../facts/rows.ts'
import { ofId } from '../graph-reader.ts'
import { type Connection, connect } from './connection.ts'
import type { PageArguments } from './page.ts'
import { anchoredList, fromAnchor } from './source.ts'

const ofEntities = anchoredList('mentions-of-entities', mentionRow, 'ids')
const inDocuments = anchoredList('mentions-in-documents', mentionRow, 'ids')

const ORDER = { property: 'order', descending: false }

/** Where documents name an entity; `document` leaves one of them. */
export function mentionsOfEntity(
  { reader }: Context,
  entity: string,
  args: PageArguments & { readonly document?: string | null },
): Connection<MentionRow> {
  const document = args.document ?? null
  const source = async () => fromAnchor(reader, ofEntities, ofId(entity), { document })
  return connect({ field: 'Entity.mentions', where: document, order: ORDER, source }, args)
}

/** Where a document names entities, in the order of the text. */
export function mentionsInDocument({ reader }: Context, document: string, args: PageArguments): Connection<MentionRow> {
  const source = async () => fromAnchor(reader, inDocuments, ofId(document))
  return connect({ field: 'Document.mentions', order: ORDER, source }, args)
}
