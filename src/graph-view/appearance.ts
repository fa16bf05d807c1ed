import type { NodeType } from './graph.ts'

export type Theme = 'light' | 'dark'

interface Palette {
  readonly background: string
  readonly text: string
  readonly quietText: string
  readonly edge: string
  /** Of what is chosen. */
  readonly accent: string
  readonly badge: string
  readonly nodes: Readonly<Record<NodeType, string>>
  /** Of the edges of citations, by role. */
  readonly roles: Readonly<Record<string, string>>
}

/** Colours that the colour-blind keep apart by lightness where hues are alike; shapes and dashes say the same once more. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#faf9f7',
    text: '#1d1b18',
    quietText: '#57534b',
    edge: '#a9a69f',
    accent: '#0b57d0',
    badge: '#e8e5df',
    nodes: {
      NEW_AREA: '#b3261e',
      REGION: '#5f6b1e',
      PLATFORM: '#0b7168',
      PROJECT: '#8a5a00',
      ENTERPRISE: '#1769aa',
      ORGANIZATION: '#4a3fa8',
      POLICY: '#8b256b',
      INDUSTRY: '#2a7034',
      MEASURE: '#4f5965',
      INDICATOR: '#9a4512',
      DOCUMENT: '#33302b',
    },
    roles: {
      COOPERATION: '#2a7034',
      BENCHMARK: '#8a5a00',
      BASIS: '#8b256b',
      BUILDS: '#0b7168',
      ATTRACTS: '#1769aa',
      MENTION: '#a9a69f',
    },
  },
  dark: {
    background: '#15171a',
    text: '#eceae6',
    quietText: '#b4b1ab',
    edge: '#5d646d',
    accent: '#9ec2ff',
    badge: '#33383f',
    nodes: {
      NEW_AREA: '#ff8a7d',
      REGION: '#c3cf6a',
      PLATFORM: '#4fd0c0',
      PROJECT: '#e9b949',
      ENTERPRISE: '#74b9f5',
      ORGANIZATION: '#aca3ff',
      POLICY: '#ee93cd',
      INDUSTRY: '#82d28b',
      MEASURE: '#aeb8c4',
      INDICATOR: '#f5a573',
      DOCUMENT: '#d9d6d0',
    },
    roles: {
      COOPERATION: '#82d28b',
      BENCHMARK: '#e9b949',
      BASIS: '#ee93cd',
      BUILDS: '#4fd0c0',
      ATTRACTS: '#74b9f5',
      MENTION: '#5d646d',
    },
  },
}

type Corners = readonly (readonly [number, number])[]

/** Corners of the shapes, clockwise in a square from -1 to 1; a type without corners is a circle. */
export const CORNERS: Readonly<Partial<Record<NodeType, Corners>>> = {
  NEW_AREA: box([4.2, 1.5], [11.8, 1.5], [15.6, 8], [11.8, 14.5], [4.2, 14.5], [0.4, 8]),
  REGION: box([2.7, 2.6], [13.3, 2.6], [15.2, 4.5], [15.2, 11.5], [13.3, 13.4], [2.7, 13.4], [0.8, 11.5], [0.8, 4.5]),
  PLATFORM: box([2, 2], [14, 2], [14, 14], [2, 14]),
  PROJECT: box([8, 1.2], [15.4, 14.2], [0.6, 14.2]),
  ORGANIZATION: box([8, 0.6], [15.4, 8], [8, 15.4], [0.6, 8]),
  POLICY: box([5, 2], [14, 2], [14, 11], [11, 14], [2, 14], [2, 5]),
  INDUSTRY: box([8, 0.9], [15.4, 6.3], [12.6, 14.8], [3.4, 14.8], [0.6, 6.3]),
  INDICATOR: box([3, 3], [5.5, 2.2], [10.5, 2.2], [13, 3], [13, 13], [10.5, 13.8], [5.5, 13.8], [3, 13]),
  DOCUMENT: box([3, 1], [9.5, 1], [13, 4.5], [13, 15], [3, 15]),
}

/** From the box of 16 that icons are drawn in. */
function box(...corners: Corners): Corners {
  return corners.map(([x, y]) => [(x - 8) / 8, (y - 8) / 8])
}

/** Lengths of line and gap of the edges of citations, by role; relations are plain lines. */
export const DASHES: Readonly<Record<string, readonly number[]>> = {
  COOPERATION: [9, 3],
  BENCHMARK: [9, 3, 2, 3],
  BASIS: [6, 4],
  BUILDS: [12, 3],
  ATTRACTS: [5, 3],
  MENTION: [3, 4],
}
