import { describe, expect, it } from 'vitest'
import { emphasisOf } from '../../src/graph-view/emphasis.ts'
import { rearranged, stateOf, visibleGraph, withHidden, withMore, withPin } from '../../src/graph-view/view-state.ts'
import { edge, node, star } from './sample.ts'

const graph = star(6)
const more = { nodes: [node('r1'), node('new')], edges: [edge('r1', 'new')] }

describe('what a view shows', () => {
  it('grows by neighbours, which say whose they are, and moves nothing', () => {
    const before = stateOf(graph)
    const after = withMore(before, more, ['r1'])
    expect(after.expanded).toEqual(['r1'])
    expect(after.graph.nodes).toHaveLength(8)
    for (const [id, place] of before.positions) expect(after.positions.get(id)).toEqual(place)
  })

  it('shows again what was hidden when it comes as a neighbour', () => {
    expect(withMore(withHidden(stateOf(graph), ['r1', 'r2']), more, []).hidden).toEqual(['r2'])
  })

  it('keeps what is pinned through filters, and in its place when the rest is arranged anew', () => {
    const pinned = withPin(stateOf(graph, { filter: { types: ['REGION'] } }), 'r0')
    expect(visibleGraph(pinned, []).nodes.map(({ id }) => id)).toEqual(['r0'])
    const again = rearranged({ ...pinned, filter: {} }, [])
    expect(again.positions.get('r0')).toEqual(pinned.positions.get('r0'))
    expect(withPin(pinned, 'r0').pinned).toEqual([])
  })
})

describe('what stands out', () => {
  it('is a chosen node with its neighbours, or an edge with its ends', () => {
    expect([...(emphasisOf(graph, 'r5', null)?.nodes ?? [])].sort()).toEqual(['hub', 'r4', 'r5'])
    expect([...(emphasisOf(graph, 'hub-r2', null)?.nodes ?? [])]).toEqual(['hub', 'r2'])
  })

  it('is a path before what is chosen, and nothing where neither is there', () => {
    expect(emphasisOf(graph, 'r5', { nodes: ['hub', 'r1'], edges: ['hub-r1'] })?.nodes.size).toBe(2)
    expect(emphasisOf(graph, null, null)).toBeUndefined()
    expect(emphasisOf(graph, 'nowhere', null)).toBeUndefined()
  })
})
