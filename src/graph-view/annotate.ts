import { emptyBoxes } from './boxes.ts'
import { widthOf } from './break-lines.ts'
import type { Drawing, PlacedNode } from './drawing.ts'
import type { Emphasis } from './emphasis.ts'
import type { GraphEdge } from './graph.ts'
import { labelledNodes } from './labelled-nodes.ts'
import type { Annotations, Viewport } from './overlay.ts'
import { placeBadges } from './place-badges.ts'
import { type LabelledNode, type PlacedLabel, placeLabels } from './place-labels.ts'

export interface AnnotatedView {
  readonly drawing: Drawing
  readonly viewport: Viewport
  readonly width: number
  readonly height: number
  readonly emphasis: Emphasis | undefined
  readonly pinned: ReadonlySet<string>
  readonly edgeLabel: (edge: GraphEdge) => string
}

/** Beyond so many edges around a choice their names would hide what they join. */
const MOST_EDGE_LABELS = 60
const EDGE_FONT_SIZE = 10.5
/** Of nodes outside the screen, whose labels may reach into it. */
const MARGIN = 80

/** What is written above a drawing: names that find room, names of the edges around a choice, hidden neighbours, pins. */
export function annotate(view: AnnotatedView): Annotations {
  const { drawing, emphasis, pinned } = view
  const seen = labelledNodes(
    drawing.nodes,
    (node) => onScreen(node, view),
    view.viewport.zoom,
    emphasis?.chosen.at(0),
  ).filter((node) => isInside(node, view))
  const named = emphasis ? seen.filter(({ id }) => emphasis.nodes.has(id)) : seen
  const labels = placeLabels(named, named)
  const edgeLabels = emphasis ? placeEdgeLabels(view, emphasis, labels) : []
  const hidden = new Map(drawing.nodes.map((node) => [node.id, node.hidden]))
  const badges = placeBadges(named, hidden, [...labels, ...edgeLabels])
  return { labels, edgeLabels, badges, pins: seen.filter(({ id }) => pinned.has(id)) }
}

const onScreen = ({ position }: PlacedNode, { viewport: { zoom, pan } }: AnnotatedView) => ({
  x: position.x * zoom + pan.x,
  y: position.y * zoom + pan.y,
})

const isInside = ({ x, y }: LabelledNode, { width, height }: AnnotatedView): boolean =>
  x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN

/** In the middle of their edges, where these are long enough and the place is free. */
function placeEdgeLabels(view: AnnotatedView, { edges }: Emphasis, labels: readonly PlacedLabel[]): PlacedLabel[] {
  const places = new Map(view.drawing.nodes.map((node) => [node.id, onScreen(node, view)]))
  const taken = emptyBoxes()
  for (const label of labels) taken.add(label)
  const emphasised = view.drawing.edges.filter(({ id }) => edges.has(id)).slice(0, MOST_EDGE_LABELS)
  return emphasised.flatMap((edge) => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)]
    if (!source || !target) return []
    const label = edgeLabelAt(edge, view.edgeLabel(edge), (source.x + target.x) / 2, (source.y + target.y) / 2)
    if (Math.hypot(source.x - target.x, source.y - target.y) < label.width * 1.6 || taken.meets(label)) return []
    taken.add(label)
    return [label]
  })
}

function edgeLabelAt({ id }: GraphEdge, text: string, x: number, y: number): PlacedLabel {
  const [width, height] = [widthOf(text) * EDGE_FONT_SIZE, EDGE_FONT_SIZE * 1.25]
  const box = { x: x - width / 2, y: y - height / 2, width, height }
  return { id, lines: [text], fontSize: EDGE_FONT_SIZE, weight: 'plain', ...box }
}
