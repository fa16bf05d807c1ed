import type { GraphQLResolveInfo } from 'graphql'
import type { CitationRole } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { briefAsked } from '../facts/brief.ts'
import type { DocumentFilter, EdgeType, NodeType } from '../generated/schema.ts'
import { documentIds } from '../lists/document-filter.ts'
import { MAX_SIZE } from '../lists/page.ts'
import { within } from '../lists/within.ts'
import { badUserInput } from '../public-error.ts'
import { drawnNodes } from './drawn-nodes.ts'
import { edgesAmong, type GraphRow, type Scope, WHOLE_SCOPE, withNeighbors } from './graph.ts'
import { inTurn, neighborsOf } from './neighbors.ts'

interface NeighborhoodArguments {
  readonly ids: readonly string[]
  readonly depth?: number | null
  readonly edgeTypes?: readonly EdgeType[] | null
  readonly roles?: readonly CitationRole[] | null
  readonly types?: readonly NodeType[] | null
  readonly document?: DocumentFilter | null
  readonly limit?: number | null
}

const MAX_DEPTH = 4
/** Nodes of one drawn graph. */
export const MAX_NODES = 2000
const DEFAULT_NODES = 200
/** A node brings in so many neighbours of a type however many share the limit with it. */
const LEAST_BREADTH = 10

/** The surroundings of nodes, ready to draw; BAD_USER_INPUT beyond the bounds, NOT_FOUND where an id is unknown. */
export async function neighborhood(
  context: Context,
  args: NeighborhoodArguments,
  info: GraphQLResolveInfo,
): Promise<GraphRow> {
  const ids = startingPoints(args.ids)
  const depth = within(1, MAX_DEPTH, args.depth ?? 1, 'depth')
  const limit = within(1, MAX_NODES, args.limit ?? DEFAULT_NODES, 'limit')
  if (ids.length > limit) throw badUserInput(`\`limit\` is ${limit}, less than the ${ids.length} nodes to start from.`)
  const brief = briefAsked(info)
  const scope = await scopeOf(context, args)
  const { drawn, truncated } = await surroundings(context, ids, scope, depth, limit)
  const [nodes, edges] = await Promise.all([drawnNodes(context, drawn, brief), edgesAmong(context, drawn, scope)])
  return { nodes: withNeighbors(nodes, edges), edges, truncated }
}

function startingPoints(ids: readonly string[]): string[] {
  if (ids.length === 0) throw badUserInput('`ids` is empty; name a node to start from.')
  if (ids.length > MAX_SIZE) throw badUserInput(`\`ids\` has ${ids.length} ids; start from at most ${MAX_SIZE}.`)
  return [...new Set(ids)]
}

const scopeOf = async (
  context: Context,
  { edgeTypes, roles, types, document }: NeighborhoodArguments,
): Promise<Scope> => ({
  edgeTypes: edgeTypes ?? WHOLE_SCOPE.edgeTypes,
  roles: roles ?? WHOLE_SCOPE.roles,
  types: types ?? WHOLE_SCOPE.types,
  documents: await documentIds(context, document),
})

/** Level by level: the nodes of a level take turns, so that one with many neighbours leaves room for the others'. */
async function surroundings(context: Context, ids: readonly string[], scope: Scope, depth: number, limit: number) {
  const drawn = new Set(ids)
  let truncated = false
  let level = ids
  for (let step = 1; step <= depth && level.length > 0; step++) {
    const breadth = Math.max(LEAST_BREADTH, Math.floor(limit / level.length))
    const { lists, cut } = await neighborsOf(context, level, scope, breadth)
    const reached = inTurn(lists.map((list) => list.filter((id) => !drawn.has(id))))
    level = reached.slice(0, limit - drawn.size)
    truncated ||= cut || level.length < reached.length
    for (const id of level) drawn.add(id)
    // Another level could only tell once more that something is left out.
    if (truncated && drawn.size === limit) break
  }
  return { drawn: [...drawn], truncated }
}
