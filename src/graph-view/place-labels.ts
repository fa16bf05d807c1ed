import { type Box, contains, emptyBoxes } from './boxes.ts'
import { breakLines, widthOf } from './break-lines.ts'

/** A node as it lies on the drawing, in pixels. */
export interface LabelledNode {
  readonly id: string
  readonly label: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly weight: LabelWeight
}

/** How much a label matters: a chosen node is always named; facts have long texts and give way. */
export type LabelWeight = 'chosen' | 'main' | 'plain' | 'fact'

export interface PlacedLabel extends Box {
  readonly id: string
  readonly lines: readonly string[]
  readonly fontSize: number
  readonly weight: LabelWeight
}

interface Form {
  readonly fontSize: number
  /** In characters. */
  readonly widest: number
  readonly lines: number
}

const FORMS: Readonly<Record<LabelWeight, Form>> = {
  chosen: { fontSize: 14, widest: 14, lines: 4 },
  main: { fontSize: 13.5, widest: 9, lines: 3 },
  plain: { fontSize: 12, widest: 8, lines: 3 },
  fact: { fontSize: 11, widest: 9, lines: 2 },
}

export const LINE_HEIGHT = 1.25
/** Between a node and its label; the chosen one has a ring around it. */
const GAP = 3
const RING_GAP = 8
/** Between two labels. */
const ROOM = 6

/**
 * Labels that collide neither with each other nor with nodes, each below, above or beside its node, in the order given:
 * the first ones find room. A chosen node is named in any case; a main one also over facts. Where there is a frame, no label
 * is cut off at its edge.
 */
export function placeLabels(
  nodes: readonly LabelledNode[],
  obstacles: readonly LabelledNode[],
  frame?: Box,
): PlacedLabel[] {
  const [discs, things] = [emptyBoxes(), emptyBoxes()]
  for (const node of obstacles) {
    discs.add(discOf(node))
    if (node.weight !== 'fact') things.add(discOf(node))
  }
  const labels = emptyBoxes()
  return nodes.flatMap((node) => {
    const around = placesAround(node, breakLines(node.label, FORMS[node.weight].widest, FORMS[node.weight].lines))
    const places = frame ? around.filter((box) => contains(frame, box)) : around
    const free = places.filter((box) => !labels.meets(box))
    const clear = free.find((box) => !discs.meets(box))
    const overFacts = isMain(node) ? free.find((box) => !things.meets(box)) : undefined
    const label = clear ?? overFacts ?? insisted(node, free, around)
    if (label) labels.add(withRoom(label))
    return label ?? []
  })
}

/** Two names in one line must not read as one. */
const withRoom = ({ x, y, width, height }: Box): Box => ({ x: x - ROOM, y, width: width + 2 * ROOM, height })

const isMain = ({ weight }: LabelledNode): boolean => weight === 'main' || weight === 'chosen'

const insisted = ({ weight }: LabelledNode, ...places: readonly PlacedLabel[][]): PlacedLabel | undefined =>
  weight === 'chosen' ? places.flat()[0] : undefined

/** What a node covers, without the corners of its box. */
export const discOf = ({ x, y, radius }: LabelledNode): Box => ({
  x: x - radius * 0.8,
  y: y - radius * 0.8,
  width: radius * 1.6,
  height: radius * 1.6,
})

/** Below, then at the right, above and at the left. */
function placesAround({ id, x, y, radius, weight }: LabelledNode, lines: readonly string[]): PlacedLabel[] {
  const { fontSize } = FORMS[weight]
  const width = Math.max(...lines.map(widthOf)) * fontSize
  const height = lines.length * fontSize * LINE_HEIGHT
  const away = radius + (weight === 'chosen' ? RING_GAP : GAP)
  const corners = [
    [x - width / 2, y + away],
    [x + away, y - height / 2],
    [x - width / 2, y - away - height],
    [x - away - width, y - height / 2],
  ] as const
  return corners.map(([left, top]) => ({ id, lines, fontSize, weight, x: left, y: top, width, height }))
}
