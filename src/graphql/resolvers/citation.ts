import { placesOfCitation } from '../facts/evidence.ts'
import type { CitationResolvers } from '../generated/schema.ts'
import { placesOfFact } from './fact.ts'

export const citation: CitationResolvers = placesOfFact(placesOfCitation)
