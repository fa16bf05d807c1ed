import { type Graph, neighborsBy } from '../../graph-view/graph.ts'
import { ask } from '../ask/ask.ts'
import { GraphNeighborhoodDocument, type GraphNeighborhoodQueryVariables } from '../generated/graphql.ts'
import type { GraphState } from './graph-address.ts'

/** How many more neighbours one expansion brings. */
const MORE_NEIGHBORS = 40
const MOST_NODES = 2000

/** What to ask for the graph that an address describes, before anything was expanded. */
export function questionOf({ id, depth, limit, document, from, to }: GraphState): GraphNeighborhoodQueryVariables {
  return { ids: [...id], depth, limit, document: documentsOf({ document, from, to }) }
}

function documentsOf({ document, from, to }: Pick<GraphState, 'document' | 'from' | 'to'>) {
  const dates = from || to ? { dates: { ...(from && { from }), ...(to && { to }) } } : {}
  const filter = { ...(document.length > 0 && { id: [...document] }), ...dates }
  return Object.keys(filter).length > 0 ? filter : null
}

/** The neighbours of a node, those that are drawn and some more; the same graph leads to the same answer. */
export async function neighborsOf(id: string, drawn: Graph, state: GraphState, signal: AbortSignal): Promise<Graph> {
  const known = neighborsBy(drawn.edges).get(id)?.size ?? 0
  const limit = Math.min(MOST_NODES, 1 + known + MORE_NEIGHBORS)
  const question = { ...questionOf(state), ids: [id], depth: 1, limit }
  return (await ask(GraphNeighborhoodDocument, question, signal)).neighborhood
}
