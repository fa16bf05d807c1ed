import type { RegionResolvers } from '../generated/schema.ts'
import { entityFields } from './entity.ts'
import { related } from './related.ts'

export const region: RegionResolvers = {
  ...entityFields,
  locatedIn: related('Region.locatedIn', 'LOCATED_IN', 'OUTGOING'),
  contains: related('Region.contains', 'LOCATED_IN', 'INCOMING'),
}
