import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import { PALETTES, type Theme } from './appearance.ts'
import type { Drawing, PlacedNode } from './drawing.ts'
import type { Emphasis } from './emphasis.ts'
import { type GraphEdge, SYMMETRIC } from './graph.ts'
import type { Position } from './layout.ts'
import { diameterOf } from './node-size.ts'
import { styleSheet } from './style-sheet.ts'

/** Beyond so many edges they are drawn as plain lines. */
const MANY_EDGES = 1200
/** Beyond so many nodes and edges a picture of them is moved about, and they are drawn anew where the movement ends. */
const MOST_REDRAWN = 800
const ZOOM = { minZoom: 0.04, maxZoom: 4 }
/** Room around the drawing for the labels at its rim, in pixels, and the part of a small screen that it may take. */
const PADDING = 56
const PADDED_PART = 1 / 8
/** A few nodes are not blown up to fill the screen. */
const MOST_FITTED = 1.5

/** The canvas on which cytoscape draws nodes and edges. */
export function createSurface(container: HTMLElement, theme: Theme) {
  withoutStyleElement(container)
  const cy = cytoscape({
    container,
    style: styleSheet(theme),
    ...ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  return {
    cy,
    draw: (drawing: Drawing) => cy.batch(() => synchronise(cy, drawing)),
    emphasise: (emphasis: Emphasis | undefined) => cy.batch(() => emphasise(cy, emphasis)),
    restyle: (next: Theme) => cy.style(styleSheet(next)),
    zoomToFit: () => zoomToFit(cy),
    zoomBy: (factor: number) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    reveal: (id: string) => reveal(cy, id),
    /** Of an edge's line, in pixels of the screen. */
    middleOf: (id: string): Position => cy.edges().getElementById(id).renderedMidpoint(),
    picture: (scale: number, next: Theme) =>
      cy.png({ output: 'blob-promise', full: false, scale, bg: PALETTES[next].background }),
    destroy: () => cy.destroy(),
  }
}

/**
 * Cytoscape would write a style element into the page, which a strict content policy refuses. It does not where an
 * element with this id exists.
 */
function withoutStyleElement(container: HTMLElement): void {
  const id = '__________cytoscape_stylesheet'
  if (!document.getElementById(id)) {
    const mark = document.createElement('template')
    mark.id = id
    document.head.append(mark)
  }
  container.style.position = 'absolute'
  container.style.inset = '0'
}

function synchronise(cy: Core, { nodes, edges }: Drawing): void {
  const drawn = new Set([...nodes, ...edges].map(({ id }) => id))
  cy.elements()
    .filter((one) => !drawn.has(one.id()))
    .remove()
  for (const { id, position } of nodes) cy.getElementById(id).position({ ...position })
  const isNew = ({ id }: { readonly id: string }) => cy.getElementById(id).empty()
  cy.add([...nodes.filter(isNew).map(nodeElement), ...edges.filter(isNew).map(edgeElement)])
  cy.edges().toggleClass('many', edges.length > MANY_EDGES)
  rendererOf(cy).textureOnViewport = nodes.length + edges.length > MOST_REDRAWN
}

interface Renderer {
  textureOnViewport: boolean
}

/** Cytoscape takes this setting when it begins, before the size of the graph is known, and has no call to change it. */
const rendererOf = (cy: Core): Renderer => (cy as Core & { renderer(): Renderer }).renderer()

const nodeElement = (node: PlacedNode): ElementDefinition => ({
  group: 'nodes',
  data: { id: node.id, size: diameterOf(node) },
  position: { ...node.position },
  classes: node.type,
})

const edgeElement = ({ id, source, target, type, role }: GraphEdge): ElementDefinition => ({
  group: 'edges',
  data: { id, source, target },
  classes: [type, role ?? '', SYMMETRIC.has(type) ? 'symmetric' : ''].filter(Boolean),
})

function emphasise(cy: Core, emphasis: Emphasis | undefined): void {
  cy.elements().removeClass(['faded', 'near', 'chosen'])
  if (!emphasis) return
  const { chosen, nodes, edges } = emphasis
  for (const node of cy.nodes()) node.toggleClass('faded', !nodes.has(node.id()))
  for (const edge of cy.edges()) edge.addClass(edges.has(edge.id()) ? 'near' : 'faded')
  for (const id of chosen) cy.getElementById(id).addClass('chosen')
}

function zoomToFit(cy: Core): void {
  cy.fit(cy.nodes(), Math.min(PADDING, Math.min(cy.width(), cy.height()) * PADDED_PART))
  if (cy.zoom() <= MOST_FITTED) return
  cy.zoom(MOST_FITTED)
  cy.center()
}

/** Brings a node or an edge that lies outside the screen to its middle. */
function reveal(cy: Core, id: string): void {
  const one = cy.getElementById(id)
  if (one.empty()) return
  const { x1, y1, x2, y2 } = one.renderedBoundingBox()
  if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.center(one)
}
