import { citationsOf } from '../facts/citations.ts'
import { measurePlace, placesOfActor } from '../facts/evidence.ts'
import type { MeasureResolvers } from '../generated/schema.ts'
import { indicatorsOfMeasure } from '../lists/indicator-list.ts'
import { placesOfFact } from './fact.ts'

export const measure: MeasureResolvers = {
  actorEvidence: placesOfActor,
  citations: (row, args, context) => citationsOf(context, row, args),
  indicators: ({ id }, _, context) => indicatorsOfMeasure(context, id),
  ...placesOfFact((row) => [measurePlace(row)]),
}
