import type { LineageStepResolvers } from '../generated/schema.ts'
import { placesOfEdge } from '../walks/graph.ts'
import { edgePlacesAsked } from './graph.ts'

export const lineageStep: LineageStepResolvers = {
  type: ({ edge }) => edge.type,
  role: ({ edge }) => edge.role,
  evidence: ({ edge }, { first }, context) => placesOfEdge(context, edge, edgePlacesAsked(first)),
}
