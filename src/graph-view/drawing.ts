import type { Graph, GraphEdge, GraphNode } from './graph.ts'
import type { Position, Positions } from './layout.ts'

/** A graph with its places, as it is drawn and exported. */
export interface Drawing extends Graph {
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly GraphEdge[]
}

export interface PlacedNode extends GraphNode {
  readonly position: Position
}

/** The nodes of a graph that have a place, and the edges between them. */
export function drawingOf({ nodes, edges }: Graph, positions: Positions): Drawing {
  const placed = nodes.flatMap((node) => {
    const position = positions.get(node.id)
    return position ? [{ ...node, position }] : []
  })
  const ids = new Set(placed.map(({ id }) => id))
  return { nodes: placed, edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) }
}
