import type { NodeType } from './graph.ts'

export type Theme = 'light' | 'dark'

interface NodeAppearance {
  readonly color: string
  /** Corners in a square from -1 to 1; a circle where there are none. */
  readonly corners?: readonly (readonly [number, number])[]
}

/** A regular polygon with its first corner at the top, turned by a part of the angle between two corners. */
const polygon = (corners: number, turned = 0): readonly (readonly [number, number])[] =>
  Array.from({ length: corners }, (_, index) => {
    const angle = ((index + turned) / corners) * 2 * Math.PI
    return [Math.sin(angle), -Math.cos(angle)]
  })

const STAR = polygon(10).map(([x, y], index) => (index % 2 ? ([x * 0.62, y * 0.62] as const) : ([x, y] as const)))

/** Colours that people with any colour vision tell apart where it matters; the shape says the same once more. */
export const NODE_APPEARANCE: Readonly<Record<NodeType, NodeAppearance>> = {
  NEW_AREA: { color: '#d1495b', corners: polygon(6) },
  REGION: { color: '#2a9d74' },
  PLATFORM: { color: '#2f6fbb', corners: polygon(4) },
  PROJECT: { color: '#5fb3e6', corners: polygon(3) },
  ENTERPRISE: { color: '#e8a13a', corners: polygon(5) },
  ORGANIZATION: { color: '#8a4f9e', corners: polygon(8, 0.5) },
  POLICY: { color: '#c96fa8', corners: polygon(4, 0.5) },
  INDUSTRY: { color: '#a3a33c', corners: STAR },
  MEASURE: {
    color: '#7b8ea6',
    corners: [
      [-0.95, -0.7],
      [0.4, -0.7],
      [1, 0],
      [0.4, 0.7],
      [-0.95, 0.7],
    ],
  },
  INDICATOR: {
    color: '#9fb3bd',
    corners: [
      [-0.55, 0.95],
      [-0.55, -0.95],
      [0.55, -0.95],
      [0.55, 0.95],
    ],
  },
  DOCUMENT: {
    color: '#5b6472',
    corners: [
      [-0.75, -1],
      [0.3, -1],
      [0.75, -0.5],
      [0.75, 1],
      [-0.75, 1],
    ],
  },
}

interface Palette {
  readonly background: string
  readonly text: string
  readonly quietText: string
  readonly edge: string
  readonly rim: string
  readonly accent: string
  readonly badge: string
  readonly badgeText: string
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#fbfcfd',
    text: '#1d2733',
    quietText: '#5a6675',
    edge: '#a9b5c2',
    rim: '#ffffff',
    accent: '#1558b0',
    badge: '#e6ebf1',
    badgeText: '#3d4a5a',
  },
  dark: {
    background: '#12161c',
    text: '#e8edf3',
    quietText: '#a3b0bf',
    edge: '#566475',
    rim: '#12161c',
    accent: '#7ab8ff',
    badge: '#2a3441',
    badgeText: '#c8d3df',
  },
}

interface EdgeAppearance {
  readonly color?: string
  readonly dashes?: readonly number[]
}

/** Roles of citations; relations are plain lines, what joins a fact to its subject is dotted. */
export const ROLE_APPEARANCE: Readonly<Record<string, EdgeAppearance>> = {
  COOPERATION: { color: '#2a9d74', dashes: [9, 3] },
  BENCHMARK: { color: '#c96fa8', dashes: [9, 3, 2, 3] },
  BASIS: { color: '#8a4f9e', dashes: [6, 4] },
  BUILDS: { color: '#2f6fbb', dashes: [12, 3] },
  ATTRACTS: { color: '#e8a13a', dashes: [5, 3] },
  MENTION: { dashes: [3, 4] },
}
