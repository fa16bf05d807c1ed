import type { EnterpriseResolvers } from '../generated/schema.ts'
import { entityFields } from './entity.ts'
import { related } from './related.ts'

export const enterprise: EnterpriseResolvers = {
  ...entityFields,
  locatedIn: related('Enterprise.locatedIn', 'LOCATED_IN', 'OUTGOING'),
  operates: related('Enterprise.operates', 'OPERATES', 'OUTGOING'),
  industries: related('Enterprise.industries', 'FOCUSES_ON', 'OUTGOING'),
  partners: related('Enterprise.partners', 'COOPERATES_WITH', 'BOTH'),
}
