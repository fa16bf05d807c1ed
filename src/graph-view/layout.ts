import cytoscape from 'cytoscape'
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose'
import type { Graph, GraphEdge } from './graph.ts'
import { diameterOf } from './node-size.ts'
import { withSeed } from './seeded-random.ts'
import { separate } from './separate.ts'

export interface Position {
  readonly x: number
  readonly y: number
}
export type Positions = ReadonlyMap<string, Position>

cytoscape.use(fcose)

/** Beyond so many nodes only the first, spectral part of the layout is fast enough. */
const MOST_REFINED = 1200
/** How much wider than high a drawing is at most and at least: as its screen, but a line of nodes would show nothing. */
const WIDE = 1.4
const UPRIGHT = 0.65
const SEED = 20140106
const SIZES = [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }]

/** For a screen of this size. */
export const stretchFor = (width: number, height: number): number =>
  width > 0 && height > 0 ? Math.min(WIDE, Math.max(UPRIGHT, width / height)) : WIDE

/** Places for all nodes: the same graph gives the same places, and those that are fixed stay. */
export function layOut(graph: Graph, fixed: Positions = new Map(), stretch = WIDE): Positions {
  // The spectral part asks for no sizes, and to style thousands of elements takes as long as to place them.
  const styled = isRefined(graph, fixed) ? { styleEnabled: true, style: SIZES } : {}
  const cy = cytoscape({ headless: true, ...styled, elements: elementsOf(graph, fixed, stretch) })
  withSeed(SEED, () => cy.layout(optionsFor(graph, fixed, stretch)).run())
  const found = new Map(cy.nodes().map((node) => [node.id(), stretched(node.position(), stretch)] as const))
  cy.destroy()
  return separate(graph.nodes, found, fixed)
}

/** In the order of their ids, so that the order of an answer does not matter. */
function elementsOf({ nodes, edges }: Graph, fixed: Positions, stretch: number): cytoscape.ElementDefinition[] {
  const starts = startsBeside(fixed, edges)
  return [
    ...byId(nodes).map((node) => ({
      data: { id: node.id, size: diameterOf(node) },
      position: stretched(fixed.get(node.id) ?? starts.get(node.id) ?? { x: 0, y: 0 }, 1 / stretch),
    })),
    ...byId(edges).map(({ id, source, target }) => ({ data: { id, source, target } })),
  ]
}

/** What joins a fixed node begins on the far side of it, seen from the middle of the drawing. */
function startsBeside(fixed: Positions, edges: readonly GraphEdge[]): Positions {
  const starts = new Map<string, Position>()
  const begin = (id: string, neighbor: Position | undefined): void => {
    if (!neighbor || fixed.has(id) || starts.has(id)) return
    const angle = Math.atan2(neighbor.y, neighbor.x) + (((starts.size * 0.37) % 1) - 0.5) * Math.PI
    starts.set(id, { x: neighbor.x + 110 * Math.cos(angle), y: neighbor.y + 90 * Math.sin(angle) })
  }
  for (const { source, target } of byId(edges)) {
    begin(source, fixed.get(target))
    begin(target, fixed.get(source))
  }
  return starts
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1))

const stretched = ({ x, y }: Position, by: number): Position => ({ x: x * by, y })

const COMMON = { name: 'fcose', animate: false, fit: false, nodeRepulsion: 20_000, idealEdgeLength: 90 } as const

const isRefined = ({ nodes }: Graph, fixed: Positions): boolean => nodes.length <= MOST_REFINED || fixed.size > 0

function optionsFor(graph: Graph, fixed: Positions, stretch: number) {
  if (fixed.size === 0) {
    const quality = isRefined(graph, fixed) ? 'default' : 'draft'
    return { ...COMMON, quality, nodeSeparation: 110 } satisfies FcoseLayoutOptions
  }
  const constraints = [...fixed].map(([nodeId, position]) => ({ nodeId, position: stretched(position, 1 / stretch) }))
  return {
    ...COMMON,
    quality: 'proof',
    randomize: false,
    fixedNodeConstraint: constraints,
  } satisfies FcoseLayoutOptions
}
