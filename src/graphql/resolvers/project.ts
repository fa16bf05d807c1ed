import type { ProjectResolvers } from '../generated/schema.ts'
import { entityFields } from './entity.ts'
import { related } from './related.ts'

export const project: ProjectResolvers = {
  ...entityFields,
  locatedIn: related('Project.locatedIn', 'LOCATED_IN', 'OUTGOING'),
  operators: related('Project.operators', 'OPERATES', 'INCOMING'),
}
