import { DASHES, PALETTES, type Theme } from './appearance.ts'
import type { Drawing, PlacedNode } from './drawing.ts'
import { type GraphEdge, SYMMETRIC } from './graph.ts'
import { labelledNodes } from './labelled-nodes.ts'
import type { Position } from './layout.ts'
import { diameterOf } from './node-size.ts'
import { outlineOf, rimTowards } from './outline.ts'
import { LINE_HEIGHT, type PlacedLabel, placeLabels } from './place-labels.ts'
import { element, escapeXml } from './xml.ts'

const MARGIN = 80
const ARROW = 7
const FONTS = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

/** A drawing as an SVG picture, all of it, with the labels that find room at zoom 1. */
export function writeSvg(drawing: Drawing, theme: Theme): string {
  const { nodes, edges } = drawing
  const [x, y, width, height] = frameOf(nodes)
  const places = new Map(nodes.map((node) => [node.id, node]))
  const labelled = labelledNodes(nodes, ({ position }) => position, 1)
  const content = [
    element('rect', { x, y, width, height, fill: PALETTES[theme].background }),
    group(
      'edges',
      edges.flatMap((edge) => drawEdge(edge, places, theme)),
    ),
    group(
      'nodes',
      nodes.map((node) => drawNode(node, theme)),
    ),
    group(
      'labels',
      placeLabels(labelled, labelled).map((label) => drawLabel(label, theme)),
    ),
  ]
  const size = { width, height, viewBox: `${x} ${y} ${width} ${height}` }
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, content)}\n`
}

const group = (name: string, content: readonly string[]): string => element('g', { class: name }, content)

/** Left, top, width and height of all that is drawn. */
function frameOf(nodes: readonly PlacedNode[]): [number, number, number, number] {
  let [left, top, right, bottom] = [0, 0, 0, 0]
  for (const { position } of nodes) {
    left = Math.min(left, Math.floor(position.x))
    top = Math.min(top, Math.floor(position.y))
    right = Math.max(right, Math.ceil(position.x))
    bottom = Math.max(bottom, Math.ceil(position.y))
  }
  return [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN]
}

function drawEdge(edge: GraphEdge, places: ReadonlyMap<string, PlacedNode>, theme: Theme): string[] {
  const [source, target] = [places.get(edge.source), places.get(edge.target)]
  if (!source || !target) return []
  const start = rimTowards(source.position, target.position, diameterOf(source) / 2)
  const end = rimTowards(target.position, source.position, diameterOf(target) / 2)
  const [role, { roles, edge: plain }] = [edge.role ?? '', PALETTES[theme]]
  const color = roles[role] ?? plain
  const line = { x1: rounded(start.x), y1: rounded(start.y), x2: rounded(end.x), y2: rounded(end.y) }
  const stroke = { stroke: color, 'stroke-width': 1.2, 'stroke-dasharray': DASHES[role]?.join(' ') }
  const title = `<title>${escapeXml([source.label, edge.role ?? edge.type, target.label].join(' – '))}</title>`
  return [
    element('line', { ...line, ...stroke }, [title]),
    ...(SYMMETRIC.has(edge.type) ? [] : [arrow(start, end, color)]),
  ]
}

function arrow(from: Position, tip: Position, color: string): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x)
  const barb = (turn: number): Position => ({
    x: tip.x - ARROW * Math.cos(angle + turn),
    y: tip.y - ARROW * Math.sin(angle + turn),
  })
  return element('polygon', { points: pointsOf([tip, barb(0.4), barb(-0.4)]), fill: color })
}

function drawNode(node: PlacedNode, theme: Theme): string {
  const radius = diameterOf(node) / 2
  const corners = outlineOf(node.type, node.position, radius)
  const look = { fill: PALETTES[theme].nodes[node.type], stroke: PALETTES[theme].background, 'stroke-width': 1.5 }
  const title = [`<title>${escapeXml(`${node.label} · ${node.type}`)}</title>`]
  if (corners.length > 0) return element('polygon', { points: pointsOf(corners), ...look }, title)
  return element('circle', { cx: rounded(node.position.x), cy: rounded(node.position.y), r: radius, ...look }, title)
}

function drawLabel({ x, y, width, lines, fontSize, weight }: PlacedLabel, theme: Theme): string {
  const { background, text, quietText } = PALETTES[theme]
  const look = {
    'text-anchor': 'middle',
    'font-family': FONTS,
    'font-size': fontSize,
    'font-weight': weight === 'main' ? 600 : 400,
    fill: weight === 'fact' ? quietText : text,
    stroke: background,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  }
  const middle = rounded(x + width / 2)
  const spans = lines.map((line, row) =>
    element('tspan', { x: middle, y: rounded(y + (row * LINE_HEIGHT + 1) * fontSize) }, [escapeXml(line)]),
  )
  return element('text', look, spans)
}

const pointsOf = (positions: readonly Position[]): string =>
  positions.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ')

const rounded = (number: number): number => Math.round(number * 100) / 100
