import { placesOfAny } from '../facts/evidence.ts'
import type { MatrixCellResolvers } from '../generated/schema.ts'
import { edgePlacesAsked } from './graph.ts'

export const matrixCell: MatrixCellResolvers = {
  count: ({ facts }) => facts.length,
  evidenceCount: ({ places }) => places,
  evidence: ({ facts, documents }, { first }, context) =>
    placesOfAny(context, { facts, document: null, documents, limit: edgePlacesAsked(first) }),
}
