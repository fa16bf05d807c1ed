import { attributesOf } from '../facts/attributes.ts'
import { ofEntity } from '../facts/brief.ts'
import { covered } from '../facts/coverage.ts'
import type { EntityResolvers, NewAreaResolvers } from '../generated/schema.ts'
import { documentsOfEntity } from '../lists/document-list.ts'
import { indicatorsOfEntity } from '../lists/indicator-list.ts'
import { measuresOfEntity } from '../lists/measure-list.ts'
import { mentionsOfEntity } from '../lists/mention-list.ts'
import { relationsOfEntity } from '../lists/relation-list.ts'

export const entity: EntityResolvers = {
  __resolveType: ({ type }) => type,
}

/** The fields that every type of entity resolves alike. */
export const entityFields: Pick<
  NewAreaResolvers,
  'aliases' | 'romanized' | 'attributes' | 'mentions' | 'relations' | 'measures' | 'indicators' | 'documents'
> = {
  aliases: ofEntity(({ aliases }) => aliases ?? []),
  romanized: ofEntity(({ romanized }) => romanized ?? ''),
  attributes: ofEntity((row, context) => attributesOf(context, row)),
  mentions: ({ id }, args, context) => mentionsOfEntity(context, id, args),
  relations: (row, args, context, info) => relationsOfEntity(context, row, args, info),
  measures: (row, args, context, info) =>
    covered(context, measuresOfEntity(context, row, args, info), args.where?.document),
  indicators: ({ id }, args, context) => covered(context, indicatorsOfEntity(context, id, args), args.where?.document),
  documents: ({ id }, args, context) => documentsOfEntity(context, id, args),
}
