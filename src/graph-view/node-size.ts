import type { GraphNode, NodeType } from './graph.ts'

/** A fact of one document is drawn smaller than what the documents speak about. */
const FACTS: ReadonlySet<NodeType> = new Set(['MEASURE', 'INDICATOR'])

/** The diameter of a node in units of the layout, which are pixels at zoom 1. */
export function diameterOf({ type, degree }: Pick<GraphNode, 'type' | 'degree'>): number {
  const [least, growth] = FACTS.has(type) ? [9, 3.5] : [16, 4.5]
  return Math.round(least + growth * Math.log2(1 + degree))
}
