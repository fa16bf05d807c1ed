import type { PlacedNode } from './drawing.ts'
import type { Position } from './layout.ts'
import { diameterOf } from './node-size.ts'
import type { LabelledNode, LabelWeight } from './place-labels.ts'

/** How many nodes, those with most neighbours, are named first and larger. */
const MOST_MAIN = 12

/** The nodes as the labels see them: places and sizes in pixels, the chosen one first, then by degree, facts last. */
export function labelledNodes(
  nodes: readonly PlacedNode[],
  place: (node: PlacedNode) => Position,
  zoom: number,
  chosen?: string,
): LabelledNode[] {
  const ordered = [...nodes].sort(
    (a, b) => rankOf(a, chosen) - rankOf(b, chosen) || b.degree - a.degree || idOrder(a, b),
  )
  return ordered.map((node, index) => ({
    id: node.id,
    label: node.label,
    ...place(node),
    radius: (diameterOf(node) / 2) * zoom,
    weight: weightOf(node, index, chosen),
  }))
}

const rankOf = (node: PlacedNode, chosen: string | undefined): number => (node.id === chosen ? 0 : isFact(node) ? 2 : 1)

function weightOf(node: PlacedNode, index: number, chosen: string | undefined): LabelWeight {
  if (node.id === chosen) return 'chosen'
  if (isFact(node)) return 'fact'
  return index < MOST_MAIN && node.degree > 2 ? 'main' : 'plain'
}

const isFact = ({ type }: PlacedNode): boolean => type === 'MEASURE' || type === 'INDICATOR'

const idOrder = (a: PlacedNode, b: PlacedNode): number => (a.id < b.id ? -1 : 1)
