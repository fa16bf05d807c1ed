import type { OrganizationResolvers } from '../generated/schema.ts'
import { entityFields } from './entity.ts'
import { related } from './related.ts'

export const organization: OrganizationResolvers = {
  ...entityFields,
  locatedIn: related('Organization.locatedIn', 'LOCATED_IN', 'OUTGOING'),
  operates: related('Organization.operates', 'OPERATES', 'OUTGOING'),
  issued: related('Organization.issued', 'ISSUED_BY', 'INCOMING'),
  partners: related('Organization.partners', 'COOPERATES_WITH', 'BOTH'),
}
