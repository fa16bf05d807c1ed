import { nodeOf } from '../facts/nodes.ts'
import type { GraphEdgeResolvers, GraphNodeResolvers } from '../generated/schema.ts'
import { sizeOf } from '../lists/page.ts'
import { degreeOf } from '../walks/drawn-nodes.ts'
import { placesOfEdge } from '../walks/graph.ts'

const DEFAULT_PLACES = 3

/** How many places of an edge are asked for; BAD_USER_INPUT where it is too many. */
export const edgePlacesAsked = (first: number | null | undefined): number => sizeOf(first ?? DEFAULT_PLACES, 'first')

export const graphNode: GraphNodeResolvers = {
  degree: ({ node }, _, context) => degreeOf(context, node),
  hidden: ({ node, shown }, _, context) => {
    const degree = degreeOf(context, node)
    const hiddenOf = (all: number) => Math.max(0, all - shown)
    return typeof degree === 'number' ? hiddenOf(degree) : degree.then(hiddenOf)
  },
}

export const graphEdge: GraphEdgeResolvers = {
  fact: ({ facts: [fact] }, _, context) => (fact === undefined ? null : nodeOf(context, fact)),
  evidence: (edge, { first }, context) => placesOfEdge(context, edge, edgePlacesAsked(first)),
}
