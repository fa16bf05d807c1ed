import { CORNERS } from './appearance.ts'
import type { NodeType } from './graph.ts'
import type { Position } from './layout.ts'

/** The corners of a node's shape around its place; empty for a circle. */
export function outlineOf(type: NodeType, { x, y }: Position, radius: number): Position[] {
  return (CORNERS[type] ?? []).map(([dx, dy]) => ({ x: x + dx * radius, y: y + dy * radius }))
}

/** Where the line from another place meets the circle around a node. */
export function rimTowards(center: Position, other: Position, radius: number): Position {
  const distance = Math.hypot(other.x - center.x, other.y - center.y) || 1
  const share = Math.min(1, radius / distance)
  return { x: center.x + (other.x - center.x) * share, y: center.y + (other.y - center.y) * share }
}
