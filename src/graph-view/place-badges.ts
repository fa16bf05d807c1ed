import { type Box, emptyBoxes } from './boxes.ts'
import { widthOf } from './break-lines.ts'
import type { PlacedNode } from './drawing.ts'
import type { LabelledNode } from './place-labels.ts'

/** The number of neighbours that are not drawn, beside their node; a click on it opens them. */
export interface Badge extends Box {
  readonly id: string
  readonly text: string
}

const HEIGHT = 15
/** Nodes that are drawn smaller have none; they get it when one comes closer. */
const LEAST_RADIUS = 5

/** Badges at the upper right of their nodes, where they cover no label and no other badge; the chosen node's always. */
export function placeBadges(
  nodes: readonly LabelledNode[],
  hidden: ReadonlyMap<string, PlacedNode['hidden']>,
  labels: readonly Box[],
): Badge[] {
  const taken = emptyBoxes()
  for (const label of labels) taken.add(label)
  return nodes.flatMap((node) => {
    const count = hidden.get(node.id) ?? 0
    if (count === 0 || node.radius < LEAST_RADIUS) return []
    const badge = badgeOf(node, `+${count}`)
    if (node.weight !== 'chosen' && taken.meets(badge)) return []
    taken.add(badge)
    return [badge]
  })
}

function badgeOf({ id, x, y, radius }: LabelledNode, text: string): Badge {
  const width = widthOf(text) * HEIGHT * 0.66 + 9
  return { id, text, x: x + radius * 0.55, y: y - radius * 0.75 - HEIGHT / 2, width, height: HEIGHT }
}
