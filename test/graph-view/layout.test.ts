import { describe, expect, it } from 'vitest'
import { layOut, stretchFor } from '../../src/graph-view/layout.ts'
import { diameterOf } from '../../src/graph-view/node-size.ts'
import { edge, node, star } from './sample.ts'

const graph = star(40)

describe('a layout', () => {
  it('is the same for the same graph, in whatever order it comes', () => {
    const turned = { nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() }
    const [first, second] = [layOut(graph), layOut(turned)]
    for (const [id, place] of first) expect(second.get(id)).toEqual(place)
  })

  it('draws from no other random numbers than its own', () => {
    const random = Math.random
    layOut(graph)
    expect(Math.random).toBe(random)
  })

  it('lays no node on another', () => {
    const places = layOut(graph)
    const discs = graph.nodes.map((one) => ({ ...places.get(one.id), radius: diameterOf(one) / 2 }))
    for (const [index, { x = 0, y = 0, radius }] of discs.entries())
      for (const other of discs.slice(index + 1))
        expect(Math.hypot((other.x ?? 0) - x, (other.y ?? 0) - y)).toBeGreaterThan(radius + other.radius)
  })

  it('leaves what is fixed where it is and finds room for the rest', () => {
    const before = layOut(graph)
    const more = { nodes: [...graph.nodes, node('new')], edges: [...graph.edges, edge('r3', 'new')] }
    const after = layOut(more, before)
    for (const [id, place] of before) expect(after.get(id)).toEqual(place)
    const [parent, child] = [after.get('r3'), after.get('new')]
    expect(Math.hypot((child?.x ?? 0) - (parent?.x ?? 0), (child?.y ?? 0) - (parent?.y ?? 0))).toBeLessThan(400)
  })

  it('is higher than wide for a screen that is held upright', () => {
    const sizeOf = (width: number, height: number) => {
      const places = [...layOut(graph, new Map(), stretchFor(width, height)).values()]
      const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
      return span(places.map(({ x }) => x)) / span(places.map(({ y }) => y))
    }
    expect(sizeOf(1280, 800)).toBeGreaterThan(1.1)
    expect(sizeOf(360, 640)).toBeLessThan(0.95)
  })

  it('has a place for a node alone and for no node', () => {
    expect(layOut({ nodes: [node('a')], edges: [] }).size).toBe(1)
    expect(layOut({ nodes: [], edges: [] }).size).toBe(0)
  })
})
