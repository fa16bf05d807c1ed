import type { IndicatorResolvers } from '../generated/schema.ts'
import { placesOfFact } from './fact.ts'

export const indicator: IndicatorResolvers = placesOfFact((row) => [row])
