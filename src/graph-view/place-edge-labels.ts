import { type Box, emptyBoxes } from './boxes.ts'
import { widthOf } from './break-lines.ts'
import type { Position } from './layout.ts'
import { LINE_HEIGHT, type PlacedLabel } from './place-labels.ts'

/** An edge as it lies on the drawing, in pixels. */
export interface LabelledEdge {
  readonly id: string
  readonly label: string
  readonly source: Position
  readonly target: Position
  /** On the line itself, which may be curved. */
  readonly middle: Position
}

const FONT_SIZE = 10.5
/** An edge has room for a name that is so much shorter. */
const ROOM = 1.6
/** How far from the middle a name may stand, as shares of the edge, nearest first. */
const SHIFTS = [0, 0.1, -0.1, 0.2, -0.2, 0.28, -0.28]

/** Names beside the middle of their edges, where they cover neither what lies there already nor each other. */
export function placeEdgeLabels(edges: readonly LabelledEdge[], obstacles: readonly Box[]): PlacedLabel[] {
  const taken = emptyBoxes()
  for (const box of obstacles) taken.add(box)
  return edges.flatMap((edge) => {
    const free = placesAlong(edge).find((label) => !taken.meets(label))
    if (!free) return []
    taken.add(free)
    return [free]
  })
}

function placesAlong({ id, label, source, target, middle }: LabelledEdge): PlacedLabel[] {
  const [dx, dy] = [target.x - source.x, target.y - source.y]
  const [width, height] = [widthOf(label) * FONT_SIZE, FONT_SIZE * LINE_HEIGHT]
  if (Math.hypot(dx, dy) < width * ROOM) return []
  return SHIFTS.map((shift) => {
    const [x, y] = [middle.x + dx * shift - width / 2, middle.y + dy * shift - height / 2]
    return { id, lines: [label], fontSize: FONT_SIZE, weight: 'plain', x, y, width, height }
  })
}
