import { describe, expect, it } from 'vitest'
import { countValues } from '../../src/graph-view/count-values.ts'
import { filterGraph, type GraphFilter, passesEdge, passesNode, withoutNodes } from '../../src/graph-view/filter.ts'
import type { Graph } from '../../src/graph-view/graph.ts'
import { document, edge, node } from './sample.ts'

const advised = node('m', { type: 'MEASURE', node: { status: 'ADVISED', ...document('d1', '2023-10-09') } })

describe('a filter on a node', () => {
  it.each<[string, GraphFilter, boolean]>([
    ['nothing', {}, true],
    ['its type', { types: ['MEASURE'] }, true],
    ['another type', { types: ['POLICY'] }, false],
    ['its status', { statuses: ['ADVISED', 'ISSUED'] }, true],
    ['another status', { statuses: ['DONE'] }, false],
    ['its document', { documents: ['d1'] }, true],
    ['another document', { documents: ['d2'] }, false],
    ['a range that holds its date', { from: '2023-10-09', to: '2023-12' }, true],
    ['a year', { from: '2023', to: '2023' }, true],
    ['a later range', { from: '2023-11' }, false],
    ['an earlier range', { to: '2022' }, false],
  ])('on %s', (_, filter, passes) => expect(passesNode(filter, advised)).toBe(passes))

  it('lets through what has no status where one is asked for', () => {
    expect(passesNode({ statuses: ['DONE'] }, node('p'))).toBe(true)
  })

  it('leaves out an undated document where dates are asked for', () => {
    expect(passesNode({ from: '2020' }, node('m', { node: document('d') }))).toBe(false)
  })
})

describe('a filter on an edge', () => {
  const cites = edge('m', 'p', {
    type: 'CITES',
    role: 'BUILDS',
    evidence: [document('d1', '2023'), document('d2', '2024')],
  })
  it.each<[string, GraphFilter, boolean]>([
    ['its type', { edgeTypes: ['CITES'] }, true],
    ['another type', { edgeTypes: ['ACTOR'] }, false],
    ['its role', { roles: ['BUILDS'] }, true],
    ['another role', { roles: ['BASIS'] }, false],
    ['one of its documents', { documents: ['d2'] }, true],
    ['a range with one of its dates', { from: '2024' }, true],
    ['a range with none', { from: '2025' }, false],
    ['a document and a range that no place has both of', { documents: ['d1'], from: '2024' }, false],
  ])('on %s', (_, filter, passes) => expect(passesEdge(filter, cites)).toBe(passes))
})

describe('a filtered graph', () => {
  const graph: Graph = {
    nodes: [node('a', { type: 'NEW_AREA' }), node('b'), node('c', { type: 'REGION' }), node('lone')],
    edges: [edge('a', 'b'), edge('a', 'c', { type: 'COOPERATES_WITH' })],
  }
  const idsUnder = (filter: GraphFilter, kept: string[] = []) =>
    filterGraph(graph, filter, new Set(kept)).nodes.map(({ id }) => id)

  it('loses the nodes that lose all their edges, not one that had none', () => {
    expect(idsUnder({ edgeTypes: ['BASED_ON'] })).toEqual(['a', 'b', 'lone'])
  })

  it('keeps the node that was asked for', () => {
    expect(idsUnder({ types: ['POLICY'] }, ['a'])).toEqual(['a', 'b', 'lone'])
  })

  it('has no edge without both ends', () => {
    expect(withoutNodes(graph, new Set(['b'])).edges.map(({ id }) => id)).toEqual(['a-c'])
  })

  it('counts each value under the other filters', () => {
    const counts = countValues(graph, { types: ['POLICY'], edgeTypes: ['BASED_ON'] })
    expect(counts.types).toEqual([
      { value: 'POLICY', count: 2 },
      { value: 'NEW_AREA', count: 1 },
      { value: 'REGION', count: 1 },
    ])
    expect(counts.edgeTypes).toEqual([
      { value: 'BASED_ON', count: 1 },
      { value: 'COOPERATES_WITH', count: 1 },
    ])
  })
})
