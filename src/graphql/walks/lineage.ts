import type { GraphQLResolveInfo } from 'graphql'
import { entityIdOnce } from '../../identity.ts'
import type { Context } from '../context.ts'
import { briefAsked } from '../facts/brief.ts'
import { coverageOf } from '../facts/coverage.ts'
import type { EntityRow } from '../facts/rows.ts'
import type { Coverage, DateRange, LineageDirection } from '../generated/schema.ts'
import { documentIds } from '../lists/document-filter.ts'
import { within } from '../lists/within.ts'
import { entityMeant } from '../names/names.ts'
import { badUserInput } from '../public-error.ts'
import { selectedFields } from '../selected.ts'
import { type DrawnNode, drawnNodes } from './drawn-nodes.ts'
import { type GraphEdgeRow, type GraphRow, withNeighbors } from './graph.ts'
import { type Direction, type Step, walkLineage } from './lineage-walk.ts'

interface LineageArguments {
  readonly id?: string | null
  readonly name?: string | null
  readonly direction?: LineageDirection | null
  readonly depth?: number | null
  readonly dates?: DateRange | null
}

export interface LineageRow {
  readonly root: EntityRow
  readonly steps: readonly StepRow[]
  readonly graph: GraphRow
  readonly truncated: boolean
  coverage(): Promise<Coverage>
}

export interface StepRow {
  readonly depth: number
  readonly direction: Direction
  readonly edge: GraphEdgeRow
  readonly from: DrawnNode
  readonly to: DrawnNode
  readonly date: string | null
}

const DEFAULT_DEPTH = 3
const MAX_DEPTH = 10
const UNDATED = '~'
/** Places that a walk brings along with each step: most have no more. */
const PLACES = 3

/** What a policy rests on and what rests on it; null where there is none. BAD_USER_INPUT, AMBIGUOUS_NAME. */
export async function policyLineage(
  context: Context,
  args: LineageArguments,
  info: GraphQLResolveInfo,
): Promise<LineageRow | null> {
  const depth = within(1, MAX_DEPTH, args.depth ?? DEFAULT_DEPTH, 'depth')
  const filter = args.dates ? { dates: args.dates } : null
  const places = selectedFields(info, 'evidence').length > 0 ? PLACES : 0
  const brief = briefAsked(info)
  const policy = policyMeant(context, args)
  const found = documentIds(context, filter)
  const walksFrom = async (id: string) => {
    const documents = await found
    return Promise.all(
      directionsOf(args.direction).map((direction) =>
        walkLineage(context, id, { direction, depth, documents, places, brief }),
      ),
    )
  }
  // An id is made of type and name, so most walks need not wait for whom the name means.
  const likely = args.id ?? entityIdOnce('Policy', args.name ?? '')
  const [root, ahead] = await Promise.all([policy, walksFrom(likely)])
  if (!root) return null
  const walks = root.id === likely ? ahead : await walksFrom(root.id)
  const steps = walks.flatMap((walk) => walk.steps)
  const truncated = walks.some((walk) => walk.truncated)
  const nodes = await nodesOf(context, root, steps)
  const edges = [...new Map(steps.map(({ edge }) => [edge.id, edge])).values()]
  return {
    root,
    steps: stepRows(steps, nodes),
    graph: { nodes: withNeighbors([...nodes.values()], edges), edges, truncated },
    truncated,
    coverage: () => coverageOf(context, filter),
  }
}

function policyMeant(context: Context, { id, name }: LineageArguments): Promise<EntityRow | null> {
  if (typeof id === 'string' && typeof name !== 'string') return entityMeant(context, { id }, 'Policy')
  if (typeof name === 'string' && typeof id !== 'string') return entityMeant(context, { name }, 'Policy')
  throw badUserInput('Give either `id` or `name`.')
}

const directionsOf = (direction: LineageDirection | null | undefined): readonly Direction[] =>
  direction === 'UPSTREAM' || direction === 'DOWNSTREAM' ? [direction] : ['UPSTREAM', 'DOWNSTREAM']

async function nodesOf(context: Context, root: EntityRow, steps: readonly Step[]): Promise<Map<string, DrawnNode>> {
  const brought = [root, ...steps.flatMap(({ entity }) => entity ?? [])]
  const nodes = new Map<string, DrawnNode>(brought.map((entity) => [entity.id, entity]))
  const others = new Set(steps.map(({ reached }) => reached).filter((id) => !nodes.has(id)))
  for (const node of await drawnNodes(context, [...others])) nodes.set(node.id, node)
  return nodes
}

/** Upstream before downstream, level by level, then by date. */
function stepRows(steps: readonly Step[], nodes: ReadonlyMap<string, DrawnNode>): StepRow[] {
  const node = (id: string): DrawnNode => {
    const known = nodes.get(id)
    if (!known) throw new Error(`A step leads from or to ${id}, which no step reaches.`)
    return known
  }
  const rows = steps.map(({ depth, direction, edge, reached, textDate }) => ({
    depth,
    direction,
    edge,
    from: node(edge.source),
    to: node(edge.target),
    date: dateOf(node(reached)) ?? textDate,
  }))
  return rows.sort((a, b) => compare(orderOf(a), orderOf(b)))
}

const orderOf = ({ direction, depth, date, edge }: StepRow): string =>
  [direction === 'UPSTREAM' ? 0 : 1, String(depth).padStart(2, '0'), date ?? UNDATED, edge.id].join(' ')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Of a policy, its own date; of a measure, its document's. */
const dateOf = (node: DrawnNode): string | null => ('document' in node ? node.document.date : node.date) ?? null
