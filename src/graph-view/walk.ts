import type { PlacedNode } from './drawing.ts'
import type { GraphEdge } from './graph.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}
/** How much a step aside counts against one ahead. */
const ASIDE = 2.5

/** The nearest node in a direction, ahead rather than aside, at most 45° off; from nowhere the one with most neighbours. */
export function nodeTowards(
  nodes: readonly PlacedNode[],
  from: string | undefined,
  direction: Direction,
): PlacedNode | undefined {
  const start = nodes.find(({ id }) => id === from)
  if (!start) return mostJoined(nodes)
  const [dx, dy] = VECTORS[direction]
  let best: PlacedNode | undefined
  let least = Number.POSITIVE_INFINITY
  for (const node of nodes) {
    const [x, y] = [node.position.x - start.position.x, node.position.y - start.position.y]
    const [ahead, aside] = [x * dx + y * dy, Math.abs(x * dy) + Math.abs(y * dx)]
    const cost = ahead + aside * ASIDE
    if (ahead <= 0 || aside > ahead || cost >= least) continue
    best = node
    least = cost
  }
  return best
}

const mostJoined = (nodes: readonly PlacedNode[]): PlacedNode | undefined =>
  nodes.reduce<PlacedNode | undefined>((most, node) => (most && most.degree >= node.degree ? most : node), undefined)

/** The next edge at a chosen node, or at the end of a chosen edge that it comes from; after the last one the first. */
export function edgeAfter(edges: readonly GraphEdge[], chosen: string | undefined): GraphEdge | undefined {
  const current = edges.find(({ id }) => id === chosen)
  const end = current ? current.source : chosen
  const around = edges.filter(({ source, target }) => source === end || target === end)
  return around[current ? (around.indexOf(current) + 1) % around.length : 0]
}
