import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CORNERS, PALETTES } from '../../src/graph-view/appearance.ts'
import { NODE_TYPES, type NodeType } from '../../src/graph-view/graph.ts'

const tokens = readFileSync(new URL('../../src/explorer/frame/tokens.css', import.meta.url), 'utf8')

describe('the look of a type', () => {
  it.each(NODE_TYPES)('%s has the colours that the rest of the explorer gives it', (type) => {
    const name = `--type-${type.toLowerCase().replaceAll('_', '-')}`
    const [, light, dark] = new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? []
    expect([PALETTES.light.nodes[type], PALETTES.dark.nodes[type]]).toEqual([light, dark])
  })

  it('is a shape of its own, but that measures are small circles and enterprises large ones', () => {
    const shapes = NODE_TYPES.map((type: NodeType) => JSON.stringify(CORNERS[type]))
    expect(new Set(shapes).size).toBe(NODE_TYPES.length - 1)
  })
})
