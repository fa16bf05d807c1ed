import type { EntityType, RelationType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import type { EntityRow } from '../facts/rows.ts'
import type { PageArguments } from '../lists/page.ts'
import { type RelatedConnection, relatedEntities, type Side } from '../lists/related-list.ts'

type RelatedArguments = PageArguments & { readonly type?: readonly EntityType[] | null }

/** The resolver of a field that shows one relation type, seen from one end; `among` are the only types that it shows. */
export const related =
  (field: string, type: RelationType, direction: Side['direction'], among?: readonly EntityType[]) =>
  ({ id }: EntityRow, args: RelatedArguments, context: Context): RelatedConnection =>
    relatedEntities(context, id, { field, type, direction, among: args.type ?? among }, args)
