import { attributesOf } from '../attributes.ts'
import { covered } from '../coverage.ts'
import { documentsOfEntity } from '../document-list.ts'
import type { EntityResolvers, NewAreaResolvers } from '../generated/schema.ts'
import { indicatorsOfEntity } from '../indicator-list.ts'
import { measuresOfEntity } from '../measure-list.ts'
import { mentionsOfEntity } from '../mention-list.ts'
import { relationsOfEntity } from '../relation-list.ts'

export const entity: EntityResolvers = {
  __resolveType: ({ type }) => type,
}

/** The fields that every type of entity resolves alike. */
export const entityFields: Pick<
  NewAreaResolvers,
  'attributes' | 'mentions' | 'relations' | 'measures' | 'indicators' | 'documents'
> = {
  attributes: (row, _, context) => attributesOf(context, row),
  mentions: ({ id }, args, context) => mentionsOfEntity(context, id, args),
  relations: ({ id }, args, context, info) => relationsOfEntity(context, id, args, info),
  measures: ({ id }, args, context, info) =>
    covered(context, measuresOfEntity(context, id, args, info), args.where?.document),
  indicators: ({ id }, args, context) => covered(context, indicatorsOfEntity(context, id, args), args.where?.document),
  documents: ({ id }, args, context) => documentsOfEntity(context, id, args),
}
