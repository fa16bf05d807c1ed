import { z } from 'zod'
import { CITATION_ROLES, type CitationRole, type EntityKind, RELATION_TYPES } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { NODE_TYPE_NAMES } from '../enums.ts'
import { measurePlace, placesOfActor, placesOfAny, placesOfCitation } from '../facts/evidence.ts'
import { type NodeRow, nodeOf } from '../facts/nodes.ts'
import type { Place } from '../facts/rows.ts'
import type { EdgeType, NodeType } from '../generated/schema.ts'
import type { Statement } from '../graph-reader.ts'
import { type DrawnNode, labelOf, nodeTypeOf } from './drawn-nodes.ts'

/** A part of the graph, ready to draw. */
export interface GraphRow {
  readonly nodes: readonly GraphNodeRow[]
  readonly edges: readonly GraphEdgeRow[]
  readonly truncated: boolean
}

export interface GraphNodeRow {
  readonly id: string
  readonly node: DrawnNode
  readonly type: NodeType
  readonly kind: EntityKind | null
  readonly label: string
  /** How many different neighbours are drawn with it. */
  readonly shown: number
}

export interface GraphEdgeRow {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: EdgeType
  readonly role: CitationRole | null
  /** Places that state it. */
  readonly weight: number
  /** The facts behind it: several where one policy's text cites another policy more than once. */
  readonly facts: readonly string[]
  /** The one document whose places count, where it is not all. */
  readonly text: string | null
  /** The documents that a filter leaves. */
  readonly documents: readonly string[] | null
  /** The first places that state it, where they have been brought along. */
  readonly places?: readonly Place[]
}

/** Which edges, and which nodes at their ends, a walk looks at. */
export interface Scope {
  readonly edgeTypes: readonly EdgeType[]
  /** Of citations. */
  readonly roles: readonly CitationRole[]
  readonly types: readonly NodeType[]
  /** The documents that a filter leaves; null where there is none. */
  readonly documents: readonly string[] | null
}

export const EDGE_TYPES = [...RELATION_TYPES, 'CITES', 'ACTOR', 'OF', 'STATED_IN'] as const
/** What is walked where nothing else is asked for: documents join whatever they state, related or not. */
export const WHOLE_SCOPE: Scope = {
  edgeTypes: EDGE_TYPES.filter((type) => type !== 'STATED_IN'),
  roles: CITATION_ROLES,
  types: Object.values(NODE_TYPE_NAMES),
  documents: null,
}

const edgeRow = z.object({
  source: z.string(),
  target: z.string(),
  type: z.enum(EDGE_TYPES),
  role: z.enum(CITATION_ROLES).nullable(),
  fact: z.string(),
  weight: z.int(),
})
const listEdges: Statement<z.output<typeof edgeRow>> = { name: 'list-edges-among', row: edgeRow }

/** All edges between nodes, in the order of their ends. */
export async function edgesAmong(
  { reader }: Context,
  ids: readonly string[],
  { edgeTypes, roles, documents }: Scope,
): Promise<GraphEdgeRow[]> {
  const ofKind = (letter: string) => ids.filter((id) => id.startsWith(letter))
  const kinds = { entities: ofKind('e'), measures: ofKind('m'), indicators: ofKind('i') }
  const rows = await reader.all(listEdges, { ids, ...kinds, edgeTypes, roles, documents })
  return rows.map(({ source, target, type, role, weight, fact }) => {
    const id = edgeId({ type, source, target }, fact)
    return { id, source, target, type, role, weight, facts: [fact], text: null, documents }
  })
}

/** Relations and citations are their own edges; the others lie between a fact and what it is about. */
const edgeId = ({ type, source, target }: Pick<GraphEdgeRow, 'type' | 'source' | 'target'>, fact: string): string =>
  fact === source ? [type, source, target].join('.') : fact

/** Each node with the number of its neighbours over these edges; a document is none of its facts' neighbours. */
export function withNeighbors(nodes: readonly DrawnNode[], edges: readonly GraphEdgeRow[]): GraphNodeRow[] {
  const neighbors = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]))
  for (const { source, target, type } of edges) {
    neighbors.get(target)?.add(source)
    if (type !== 'STATED_IN') neighbors.get(source)?.add(target)
  }
  return nodes.map((node) => ({
    id: node.id,
    node,
    type: nodeTypeOf(node),
    kind: ('kind' in node ? node.kind : null) ?? null,
    label: labelOf(node),
    shown: neighbors.get(node.id)?.size ?? 0,
  }))
}

/** The first places that state an edge, newest document first. */
export async function placesOfEdge(context: Context, edge: GraphEdgeRow, limit: number): Promise<Place[]> {
  const { facts, text, documents, places, weight } = edge
  if (places && places.length >= Math.min(limit, weight)) return places.slice(0, limit)
  if (RELATION_TYPES.some((type) => type === edge.type)) {
    return placesOfAny(context, { facts, document: text, documents, limit })
  }
  const nodes = await Promise.all(facts.slice(0, limit).map((fact) => nodeOf(context, fact)))
  return nodes.flatMap((node) => (node ? placesOf(node, edge.type) : [])).slice(0, limit)
}

function placesOf(fact: NodeRow, type: EdgeType): Place[] {
  if ('spans' in fact) return placesOfCitation(fact)
  if ('actorSpans' in fact) {
    const named = type === 'ACTOR' ? placesOfActor(fact) : []
    return named.length > 0 ? named : [measurePlace(fact)]
  }
  return 'comparator' in fact ? [fact] : []
}
