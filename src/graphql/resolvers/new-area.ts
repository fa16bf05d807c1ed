import { ofEntity } from '../facts/brief.ts'
import { provinceOf } from '../facts/province.ts'
import type { NewAreaResolvers } from '../generated/schema.ts'
import { entityFields } from './entity.ts'
import { related } from './related.ts'

export const newArea: NewAreaResolvers = {
  ...entityFields,
  province: ofEntity((row, context) => provinceOf(context, row)),
  locatedIn: related('NewArea.locatedIn', 'LOCATED_IN', 'OUTGOING'),
  platforms: related('NewArea.platforms', 'LOCATED_IN', 'INCOMING', ['Platform']),
  industries: related('NewArea.industries', 'FOCUSES_ON', 'OUTGOING'),
  partners: related('NewArea.partners', 'COOPERATES_WITH', 'BOTH'),
  benchmarks: related('NewArea.benchmarks', 'BENCHMARKS', 'OUTGOING'),
  basedOn: related('NewArea.basedOn', 'BASED_ON', 'OUTGOING'),
}
