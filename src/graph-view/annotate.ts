import type { Drawing, PlacedNode } from './drawing.ts'
import type { Emphasis } from './emphasis.ts'
import type { GraphEdge } from './graph.ts'
import { labelledNodes } from './labelled-nodes.ts'
import type { Position } from './layout.ts'
import type { Annotations, Viewport } from './overlay.ts'
import { placeBadges } from './place-badges.ts'
import { type LabelledEdge, placeEdgeLabels } from './place-edge-labels.ts'
import { discOf, type LabelledNode, placeLabels } from './place-labels.ts'

export interface AnnotatedView {
  readonly drawing: Drawing
  readonly viewport: Viewport
  readonly width: number
  readonly height: number
  readonly emphasis: Emphasis | undefined
  readonly pinned: ReadonlySet<string>
  readonly edgeLabel: (edge: GraphEdge) => string
  /** The middle of an edge's line, in pixels of the screen. */
  readonly middleOf: (edge: string) => Position
}

/** Beyond so many edges around a choice their names would hide what they join. */
const MOST_EDGE_LABELS = 60
/** Of nodes outside the screen, whose labels and badges may lie in it. */
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
  const labels = placeLabels(named, named, { x: 0, y: 0, width: view.width, height: view.height })
  const obstacles = [...labels, ...named.map(discOf)]
  const edgeLabels = emphasis ? placeEdgeLabels(labelledEdges(view, emphasis), obstacles) : []
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

/** The edges around a choice whose ends are both drawn. */
function labelledEdges(view: AnnotatedView, { edges }: Emphasis): LabelledEdge[] {
  const places = new Map(view.drawing.nodes.map((node) => [node.id, onScreen(node, view)]))
  const emphasised = view.drawing.edges.filter(({ id }) => edges.has(id)).slice(0, MOST_EDGE_LABELS)
  return emphasised.flatMap((edge) => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)]
    if (!source || !target) return []
    return [{ id: edge.id, label: view.edgeLabel(edge), source, target, middle: view.middleOf(edge.id) }]
  })
}
