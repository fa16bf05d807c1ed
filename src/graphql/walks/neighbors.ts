import { z } from 'zod'
import type { Context } from '../context.ts'
import { type BatchedStatement, ofId } from '../graph-reader.ts'
import type { Scope } from './graph.ts'

/** The neighbours over one type of edge, and in one role; the most stated first, then the newest. */
const neighborsRow = z.object({ others: z.array(z.string()), cut: z.boolean() })
const walkNeighbors: BatchedStatement<z.output<typeof neighborsRow>> = {
  name: 'walk-neighbors',
  over: 'ids',
  row: neighborsRow,
}

/** The neighbours of some nodes, each list in the order in which they are taken. */
export interface Reached {
  readonly lists: readonly (readonly string[])[]
  /** Whether any node has more of one type than were asked for. */
  readonly cut: boolean
}

/** For each of these nodes at most so many neighbours a type of edge, one of each type after the other. */
export async function neighborsOf(
  { reader }: Context,
  ids: readonly string[],
  scope: Scope,
  breadth: number,
): Promise<Reached> {
  const parameters = { ...scope, breadth }
  const rows = await Promise.all(ids.map((id) => reader.each(walkNeighbors, ofId(id), parameters)))
  return {
    lists: rows.map((ofNode) => inTurn(ofNode.map(({ others }) => others))),
    cut: rows.flat().some(({ cut }) => cut),
  }
}

/** The first of each list, then the second of each, and so on; what several lists hold once. */
export function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = lists.reduce((length, list) => Math.max(length, list.length), 0)
  const taken = new Set<string>()
  for (let position = 0; position < longest; position++) {
    for (const list of lists) {
      const item = list[position]
      if (item !== undefined) taken.add(item)
    }
  }
  return [...taken]
}
