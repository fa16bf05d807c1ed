import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { selectedFields } from '../selected.ts'
import { documentOf, entityOf } from './nodes.ts'
import type { DocumentRow, EntityRow } from './rows.ts'

// Most questions show no more of an entity than its name and type, and of a document its title: statements give brief rows
// then, which are read and sent in half the time.

/** The fields that a brief row does not hold, or that are worked out from such. */
const BEYOND_BRIEF = [
  'aliases',
  'romanized',
  'stage',
  'documentNumber',
  'date',
  'province',
  'attributes',
  'series',
  'number',
  'publisher',
  'authors',
] as const

/** Whether brief rows are enough for all that is selected below a field. */
export const briefAsked = (info: GraphQLResolveInfo): boolean =>
  BEYOND_BRIEF.every((name) => selectedFields(info, name).length === 0)

/** A resolver that tells something of an entity's whole row, which is read where this one is brief after all. */
export const ofEntity =
  <T>(tell: (whole: EntityRow, context: Context) => T | Promise<T>) =>
  (row: EntityRow, _: unknown, context: Context): T | Promise<T> =>
    row.aliases ? tell(row, context) : readEntity(context, row).then((whole) => tell(whole, context))

/** A resolver that tells something of a document's whole row, which is read where this one is brief after all. */
export const ofDocument =
  <T>(tell: (whole: DocumentRow) => T) =>
  (row: DocumentRow, _: unknown, context: Context): T | Promise<T> =>
    row.authors === undefined ? readDocument(context, row).then(tell) : tell(row)

const readEntity = async (context: Context, row: EntityRow): Promise<EntityRow> =>
  (await entityOf(context, row.id)) ?? row

const readDocument = async (context: Context, row: DocumentRow): Promise<DocumentRow> =>
  (await documentOf(context, row.id)) ?? row
