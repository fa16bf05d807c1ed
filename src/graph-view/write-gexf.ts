import { PALETTES } from './appearance.ts'
import type { Drawing, PlacedNode } from './drawing.ts'
import { statusOf } from './filter.ts'
import { type GraphEdge, SYMMETRIC } from './graph.ts'
import { diameterOf } from './node-size.ts'
import { element } from './xml.ts'

const NODE_ATTRIBUTES = {
  type: 'string',
  kind: 'string',
  status: 'string',
  degree: 'integer',
  hidden: 'integer',
} as const
// NetworkX refuses undirected edges among directed ones, and Gephi knows no mutual ones: that an edge has no direction is an attribute.
const EDGE_ATTRIBUTES = { type: 'string', role: 'string', symmetric: 'boolean' } as const

/** A drawing as GEXF 1.3, for Gephi and its kin: with types, roles, colours, sizes and places. */
export function writeGexf({ nodes, edges }: Drawing): string {
  const graph = element('graph', { defaultedgetype: 'directed' }, [
    attributesOf('node', NODE_ATTRIBUTES),
    attributesOf('edge', EDGE_ATTRIBUTES),
    element('nodes', {}, nodes.map(nodeElement)),
    element('edges', {}, edges.map(edgeElement)),
  ])
  const spaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' }
  const meta = element('meta', {}, ['<creator>xinqu</creator>'])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('gexf', spaces, [meta, graph])}\n`
}

const attributesOf = (of: 'node' | 'edge', types: Readonly<Record<string, string>>): string =>
  element(
    'attributes',
    { class: of },
    Object.entries(types).map(([id, type]) => element('attribute', { id, title: id, type })),
  )

function nodeElement(node: PlacedNode): string {
  const { id, label, type, kind, degree, hidden, position } = node
  const [r, g, b] = channelsOf(PALETTES.light.nodes[type])
  return element('node', { id, label }, [
    valuesOf({ type, kind, status: statusOf(node.node), degree, hidden }),
    element('viz:color', { r, g, b }),
    // Gephi counts upwards, screens downwards.
    element('viz:position', { x: position.x.toFixed(2), y: (-position.y).toFixed(2), z: 0 }),
    element('viz:size', { value: diameterOf(node) }),
  ])
}

const edgeElement = ({ id, source, target, type, role, weight }: GraphEdge): string =>
  element(
    'edge',
    {
      id,
      source,
      target,
      kind: type,
      label: role ?? type,
      weight,
    },
    [valuesOf({ type, role, symmetric: `${SYMMETRIC.has(type)}` })],
  )

const valuesOf = (values: Readonly<Record<string, string | number | null | undefined>>): string =>
  element(
    'attvalues',
    {},
    Object.entries(values).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [element('attvalue', { for: key, value })],
    ),
  )

/** Of a colour such as #2a9d74. */
const channelsOf = (color: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
