import type { GraphNode, NodeType } from './graph.ts'

/** A fact of one document is drawn smaller than what the documents speak about. */
const FACTS: ReadonlySet<NodeType> = new Set(['MEASURE', 'INDICATOR'])

/** The diameter of a node in units of the layout, which are pixels at zoom 1. */
export function diameterOf({ type, degree }: Pick<GraphNode, 'type' | 'degree'>): number {
  const least = FACTS.has(type) ? 11 : 16
  return Math.round(least + 4.5 * Math.log2(1 + degree))
}
