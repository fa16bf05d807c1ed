import type { Graph, GraphEdge, GraphNode } from '../../src/graph-view/graph.ts'

/** A node with what a test does not care about. */
export const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  type: 'POLICY',
  label: id,
  degree: 1,
  hidden: 0,
  ...more,
})

/** An edge between two nodes, named for them. */
export const edge = (source: string, target: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id: `${source}-${target}`,
  source,
  target,
  type: 'BASED_ON',
  weight: 1,
  ...more,
})

export const document = (id: string, date?: string) => ({ document: { id, title: id, ...(date && { date }) } })

/** A new area with so many neighbours, each joined to the next. */
export function star(rays: number): Graph {
  const ids = Array.from({ length: rays }, (_, index) => `r${index}`)
  return {
    nodes: [node('hub', { type: 'NEW_AREA', label: '西咸新区', degree: rays }), ...ids.map((id) => node(id))],
    edges: [
      ...ids.map((id) => edge('hub', id)),
      ...ids.slice(1).map((id, index) => edge(`r${index}`, id, { type: 'CITES', role: 'BUILDS' })),
    ],
  }
}
