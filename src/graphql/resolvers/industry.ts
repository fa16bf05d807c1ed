import type { IndustryResolvers } from '../generated/schema.ts'
import { entityFields } from './entity.ts'
import { related } from './related.ts'

export const industry: IndustryResolvers = {
  ...entityFields,
  focusedOnBy: related('Industry.focusedOnBy', 'FOCUSES_ON', 'INCOMING'),
}
