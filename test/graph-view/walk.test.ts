import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../src/graph-view/drawing.ts'
import { actionOf } from '../../src/graph-view/keys.ts'
import { type Direction, edgeAfter, nodeTowards } from '../../src/graph-view/walk.ts'
import { edge, node } from './sample.ts'

const places = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 300, y: 0 }],
  ['above', { x: 30, y: -90 }],
  ['left', { x: -50, y: 40 }],
])
const { nodes } = drawingOf(
  { nodes: [...places.keys()].map((id) => node(id, { degree: id === 'above' ? 5 : 1 })), edges: [] },
  places,
)

describe('a step with an arrow key', () => {
  it.each<[string, Direction, string | undefined]>([
    ['middle', 'right', 'right'],
    ['right', 'right', 'far right'],
    ['middle', 'up', 'above'],
    ['middle', 'left', 'left'],
    ['middle', 'down', undefined],
    ['far right', 'left', 'right'],
  ])('from %s %s', (from, direction, to) => expect(nodeTowards(nodes, from, direction)?.id).toBe(to))

  it('begins at the node with most neighbours', () => {
    expect(nodeTowards(nodes, undefined, 'left')?.id).toBe('above')
  })
})

describe('a step along the edges of a node', () => {
  const edges = [edge('a', 'b'), edge('b', 'c'), edge('a', 'c')]

  it('goes round', () => {
    expect(edgeAfter(edges, 'a')?.id).toBe('a-b')
    expect(edgeAfter(edges, 'a-b')?.id).toBe('a-c')
    expect(edgeAfter(edges, 'a-c')?.id).toBe('a-b')
  })

  it('finds none at a node without', () => {
    expect(edgeAfter(edges, 'nowhere')).toBeUndefined()
  })
})

describe('a key', () => {
  const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  it.each([
    [{ ...bare, key: 'Enter' }, { command: 'expand' }],
    [{ ...bare, key: 'H', shiftKey: true }, { command: 'hide' }],
    [{ ...bare, key: 'z', ctrlKey: true }, { command: 'undo' }],
    [{ ...bare, key: 'Z', metaKey: true, shiftKey: true }, { command: 'redo' }],
    [{ ...bare, key: 'ArrowUp' }, { walk: 'up' }],
    [{ ...bare, key: 'Tab' }, undefined],
    [{ ...bare, key: 'f', ctrlKey: true }, undefined],
    [{ ...bare, key: 'ArrowLeft', altKey: true }, undefined],
  ])('%j', (key, action) => expect(actionOf(key)).toEqual(action))
})
