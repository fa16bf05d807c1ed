import type { Context } from '../context.ts'
import type { EdgeType } from '../generated/schema.ts'
import { sizeOf } from '../lists/page.ts'
import { within } from '../lists/within.ts'
import { badUserInput } from '../public-error.ts'
import { type DrawnNode, drawnNodes } from './drawn-nodes.ts'
import { findWays } from './find-ways.ts'
import { edgesAmong, type GraphEdgeRow, type GraphNodeRow, type Scope, WHOLE_SCOPE, withNeighbors } from './graph.ts'
import { MAX_NODES } from './neighborhood.ts'
import { inTurn, neighborsOf } from './neighbors.ts'

interface PathArguments {
  readonly from: string
  readonly to: string
  readonly maxLength?: number | null
  readonly edgeTypes?: readonly EdgeType[] | null
  readonly first?: number | null
}

export interface PathRow {
  readonly length: number
  readonly nodes: readonly GraphNodeRow[]
  readonly edges: readonly GraphEdgeRow[]
}

const MAX_LENGTH = 6
const DEFAULT_LENGTH = 4
const DEFAULT_PATHS = 10
/** Neighbours of a node over one type of edge. */
const BREADTH = 200
/** Nodes of a level, from either end. */
const LEVEL_SIZE = 1000

/** The shortest ways between two nodes; BAD_USER_INPUT beyond the bounds, NOT_FOUND where an id is unknown. */
export async function pathsBetween(context: Context, args: PathArguments) {
  const { from, to } = args
  const maxLength = within(1, MAX_LENGTH, args.maxLength ?? DEFAULT_LENGTH, 'maxLength')
  const first = sizeOf(args.first ?? DEFAULT_PATHS, 'first')
  if (from === to) throw badUserInput('`from` and `to` are the same; give the ids of two nodes.')
  await drawnNodes(context, [from, to])
  const scope = { ...WHOLE_SCOPE, edgeTypes: args.edgeTypes ?? WHOLE_SCOPE.edgeTypes }
  const { neighbors, cut } = await walkBetween(context, from, to, maxLength, scope)
  const { ways, truncated } = findWays(neighbors, from, to, { maxLength, first })
  return { paths: await drawWays(context, ways, scope), truncated: cut || truncated }
}

/** Walks half of the way from either end, so that every way that is short enough lies within what was walked. */
async function walkBetween(context: Context, from: string, to: string, maxLength: number, scope: Scope) {
  const halves = await Promise.all([
    walkFrom(context, from, Math.ceil(maxLength / 2), scope),
    walkFrom(context, to, Math.floor(maxLength / 2), scope),
  ])
  const cut = halves.some((half) => half.cut)
  const pairs = halves.flatMap((half) => half.pairs)
  const between = cut ? await pairsAmong(context, inTurn(halves.map(({ reached }) => reached)), scope) : []
  const neighbors = new Map<string, Set<string>>()
  for (const [id, other] of [...pairs, ...between]) {
    neighbors.set(id, (neighbors.get(id) ?? new Set()).add(other))
    neighbors.set(other, (neighbors.get(other) ?? new Set()).add(id))
  }
  return { neighbors, cut }
}

/** What a hub has too much of to be walked in full is found by its other end: the nodes nearest to both ends, as pairs. */
async function pairsAmong(context: Context, reached: readonly string[], scope: Scope): Promise<Pair[]> {
  const edges = await edgesAmong(context, reached.slice(0, MAX_NODES), scope)
  return edges.map(({ source, target }) => [source, target])
}

type Pair = readonly [string, string]

/** The pairs of neighbours within so many steps of a node, and what was reached, the nearest first. */
async function walkFrom(context: Context, start: string, steps: number, scope: Scope) {
  const seen = new Set([start])
  const pairs: Pair[] = []
  let cut = false
  let level = [start]
  for (let step = 1; step <= steps; step++) {
    const found = await neighborsOf(context, level, scope, BREADTH)
    level.forEach((id, position) => {
      for (const other of found.lists[position] ?? []) pairs.push([id, other])
    })
    const next = inTurn(found.lists).filter((id) => !seen.has(id))
    level = next.slice(0, LEVEL_SIZE)
    cut ||= found.cut || (step < steps && level.length < next.length)
    for (const id of level) seen.add(id)
  }
  return { pairs, reached: [...seen], cut }
}

/** Each way with its nodes and all edges between them, read for all ways at once. */
async function drawWays(context: Context, ways: readonly (readonly string[])[], scope: Scope): Promise<PathRow[]> {
  const ids = [...new Set(ways.flat())]
  const [nodes, edges] = await Promise.all([drawnNodes(context, ids), edgesAmong(context, ids, scope)])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return ways.map((way) => drawWay(way, byId, edges))
}

function drawWay(
  way: readonly string[],
  byId: ReadonlyMap<string, DrawnNode>,
  edges: readonly GraphEdgeRow[],
): PathRow {
  const steps = way.slice(1).flatMap((id, position) => {
    const before = way[position]
    return edges.filter(
      ({ source, target }) => (source === before && target === id) || (source === id && target === before),
    )
  })
  const nodes = way.flatMap((id) => byId.get(id) ?? [])
  return { length: way.length - 1, nodes: withNeighbors(nodes, steps), edges: steps }
}
