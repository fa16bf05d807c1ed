import type { PlatformResolvers } from '../generated/schema.ts'
import { entityFields } from './entity.ts'
import { related } from './related.ts'

export const platform: PlatformResolvers = {
  ...entityFields,
  locatedIn: related('Platform.locatedIn', 'LOCATED_IN', 'OUTGOING'),
  operators: related('Platform.operators', 'OPERATES', 'INCOMING'),
  tenants: related('Platform.tenants', 'LOCATED_IN', 'INCOMING', ['Enterprise', 'Organization']),
  industries: related('Platform.industries', 'FOCUSES_ON', 'OUTGOING'),
  partOf: related('Platform.partOf', 'PART_OF', 'OUTGOING'),
  parts: related('Platform.parts', 'PART_OF', 'INCOMING'),
}
