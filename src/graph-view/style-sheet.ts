import type { StylesheetJson } from 'cytoscape'
import { CORNERS, DASHES, PALETTES, type Theme } from './appearance.ts'
import { NODE_TYPES } from './graph.ts'

/** How cytoscape draws nodes, edges and what is emphasised. Labels are painted apart. */
export function styleSheet(theme: Theme): StylesheetJson {
  const { accent, background, edge, nodes, roles } = PALETTES[theme]
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'border-width': 1.5,
        'border-color': background,
        'overlay-opacity': 0,
      },
    },
    ...NODE_TYPES.map((type) => ({
      selector: `node.${type}`,
      style: { 'background-color': nodes[type], ...shapeOf(CORNERS[type]) },
    })),
    {
      selector: 'edge',
      style: {
        width: 1.2,
        opacity: 0.8,
        'line-color': edge,
        'target-arrow-color': edge,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.75,
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'overlay-opacity': 0,
      },
    },
    // Each fact has one, to its actor or its subject: many, and told by the fact's own shape.
    { selector: 'edge.ACTOR, edge.OF, edge.STATED_IN', style: { width: 0.8, opacity: 0.5, 'arrow-scale': 0.55 } },
    { selector: 'edge.symmetric', style: { 'target-arrow-shape': 'none' } },
    ...Object.entries(roles).map(([role, color]) => ({
      selector: `edge.${role}`,
      style: {
        'line-color': color,
        'target-arrow-color': color,
        'line-style': 'dashed' as const,
        'line-dash-pattern': [...(DASHES[role] ?? [])],
      },
    })),
    // Curves, dashes and arrows of thousands of edges take longer to draw than anybody waits.
    {
      selector: 'edge.many',
      style: { 'curve-style': 'haystack', 'haystack-radius': 0, width: 0.7, 'line-style': 'solid' },
    },
    { selector: 'edge.near', style: { width: 2, opacity: 1, 'arrow-scale': 0.9, 'z-index': 2 } },
    {
      selector: 'edge.chosen',
      style: { width: 3.5, 'line-color': accent, 'target-arrow-color': accent, 'z-index': 3 },
    },
    // Around the node, as its border would cover a small one.
    {
      selector: 'node.chosen',
      style: { 'outline-width': 3.5, 'outline-color': accent, 'outline-offset': 1.5, 'z-index': 3 },
    },
    { selector: '.faded', style: { opacity: 0.28 } },
    { selector: 'edge.faded', style: { opacity: 0.12, events: 'no' } },
  ]
}

const shapeOf = (corners: (typeof CORNERS)[keyof typeof CORNERS]) =>
  corners ? { shape: 'polygon' as const, 'shape-polygon-points': corners.flat().join(' ') } : {}
