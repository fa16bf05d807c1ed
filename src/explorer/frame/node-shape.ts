import type { NodeType } from '../language/terms.ts'

/** How a type of node looks everywhere: its custom property, cytoscape's name of its shape, and the shape in a box of 16. */
export interface NodeShape {
  readonly colour: string
  readonly shape: string
  readonly path: string
}

const circle = (radius: number) => `M8 ${8 - radius}a${radius} ${radius} 0 1 1-.01 0z`

export const NODE_SHAPES: Readonly<Record<NodeType, NodeShape>> = {
  NEW_AREA: { colour: '--type-new-area', shape: 'hexagon', path: 'M4.2 1.5h7.6L15.6 8l-3.8 6.5H4.2L.4 8z' },
  REGION: {
    colour: '--type-region',
    shape: 'round-rectangle',
    path: 'M3 3.5h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2z',
  },
  PLATFORM: { colour: '--type-platform', shape: 'rectangle', path: 'M2 2h12v12H2z' },
  PROJECT: { colour: '--type-project', shape: 'triangle', path: 'M8 1.5 15.2 14H.8z' },
  ENTERPRISE: { colour: '--type-enterprise', shape: 'ellipse', path: circle(6.5) },
  ORGANIZATION: { colour: '--type-organization', shape: 'diamond', path: 'M8 .6 15.4 8 8 15.4.6 8z' },
  POLICY: { colour: '--type-policy', shape: 'cut-rectangle', path: 'M5 2h9v9l-3 3H2V5z' },
  INDUSTRY: { colour: '--type-industry', shape: 'pentagon', path: 'M8 .9 15.4 6.3 12.6 14.8H3.4L.6 6.3z' },
  MEASURE: { colour: '--type-measure', shape: 'ellipse', path: circle(4.2) },
  INDICATOR: { colour: '--type-indicator', shape: 'barrel', path: 'M3 3c3-1.4 7-1.4 10 0v10c-3 1.4-7 1.4-10 0z' },
  DOCUMENT: { colour: '--type-document', shape: 'tag', path: 'M3 1h6.5L13 4.5V15H3z' },
}
