import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWays } from '../../../src/graphql/walks/find-ways.ts'

type Neighbors = Map<string, Set<string>>

function joined(pairs: readonly (readonly [string, string])[]): Neighbors {
  const neighbors: Neighbors = new Map()
  for (const [a, b] of pairs) {
    neighbors.set(a, (neighbors.get(a) ?? new Set()).add(b))
    neighbors.set(b, (neighbors.get(b) ?? new Set()).add(a))
  }
  return neighbors
}

/** Every way, by trying all. */
function allWays(neighbors: Neighbors, way: readonly string[], to: string, maxLength: number): string[][] {
  const last = way.at(-1) ?? ''
  if (last === to) return [[...way]]
  if (way.length > maxLength) return []
  const next = [...(neighbors.get(last) ?? [])].filter((id) => !way.includes(id))
  return next.flatMap((id) => allWays(neighbors, [...way, id], to, maxLength))
}

const shortestFirst = (a: readonly string[], b: readonly string[]): number =>
  a.length - b.length || (a.join() < b.join() ? -1 : 1)

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const pair = fc.tuple(node, node).filter(([a, b]) => a !== b)

describe('ways between two nodes', () => {
  it('are all that there are, the shortest first, then in the order of their nodes', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 15 }), fc.integer({ min: 1, max: 6 }), (pairs, maxLength) => {
        const neighbors = joined(pairs)
        const { ways, truncated } = findWays(neighbors, 'a', 'f', { maxLength, first: 1000 })
        expect(ways).toEqual(allWays(neighbors, ['a'], 'f', maxLength).sort(shortestFirst))
        expect(truncated).toBe(false)
      }),
    )
  })

  it('are the first ones where fewer are asked for, which is told', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 15 }), fc.integer({ min: 0, max: 5 }), (pairs, first) => {
        const neighbors = joined(pairs)
        const all = findWays(neighbors, 'a', 'f', { maxLength: 6, first: 1000 }).ways
        const some = findWays(neighbors, 'a', 'f', { maxLength: 6, first })
        expect(some).toEqual({ ways: all.slice(0, first), truncated: all.length > first })
      }),
    )
  })

  it('are looked for in bounded time where everything is joined to everything', () => {
    const ids = Array.from({ length: 60 }, (_, number) => `n${number}`)
    const pairs = ids.flatMap((a) => ids.filter((b) => a < b).map((b) => [a, b] as const))
    const { ways, truncated } = findWays(joined(pairs), 'n0', 'n1', { maxLength: 6, first: 1_000_000 })
    expect(ways.length).toBeGreaterThan(1000)
    expect(truncated).toBe(true)
  })
})
