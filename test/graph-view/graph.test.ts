import { describe, expect, it } from 'vitest'
import { mergeGraphs } from '../../src/graph-view/graph.ts'
import { edge, node } from './sample.ts'

describe('two graphs as one', () => {
  it('holds once what both hold', () => {
    const merged = mergeGraphs(
      { nodes: [node('a'), node('b')], edges: [edge('a', 'b')] },
      { nodes: [node('b'), node('c')], edges: [edge('b', 'c')] },
    )
    expect(merged.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(merged.edges.map(({ id }) => id)).toEqual(['a-b', 'b-c'])
  })

  it('counts anew how many neighbours are left out', () => {
    const one = { nodes: [node('a', { degree: 3, hidden: 2 }), node('b')], edges: [edge('a', 'b')] }
    const other = { nodes: [node('a', { degree: 3, hidden: 2 }), node('c')], edges: [edge('c', 'a')] }
    expect(mergeGraphs(one, other).nodes[0]).toMatchObject({ id: 'a', hidden: 1 })
  })

  it('does not count a document as a neighbour of its facts', () => {
    const stated = {
      nodes: [node('m', { degree: 1, hidden: 1 }), node('d', { type: 'DOCUMENT' })],
      edges: [edge('m', 'd', { type: 'STATED_IN' })],
    }
    expect(mergeGraphs(stated, { nodes: [], edges: [] }).nodes).toMatchObject([{ hidden: 1 }, { hidden: 0 }])
  })
})
