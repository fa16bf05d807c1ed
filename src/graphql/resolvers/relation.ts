import { placesOfRelation } from '../facts/evidence.ts'
import type { RelationResolvers } from '../generated/schema.ts'
import { placesAsked } from './fact.ts'

export const relation: RelationResolvers = {
  evidence: (row, args, context) => placesOfRelation(context, row, placesAsked(args)),
}
