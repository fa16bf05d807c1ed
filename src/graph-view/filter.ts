import type { DocumentReference, Graph, GraphEdge, GraphNode } from './graph.ts'

/** What may be seen; what is absent lets everything through, and so does a value that a node or an edge does not have. */
export interface GraphFilter {
  readonly types?: readonly string[]
  readonly edgeTypes?: readonly string[]
  /** Of citations. */
  readonly roles?: readonly string[]
  /** Of measures (DONE, PLANNED, ADVISED) and policies (ISSUED, PROPOSED). */
  readonly statuses?: readonly string[]
  /** Ids of the documents that state a fact. */
  readonly documents?: readonly string[]
  /** Dates of these documents, as far as known, first and last included. */
  readonly from?: string
  readonly to?: string
}

/** Whether a filter lets a node through. */
export function passesNode({ types, statuses, ...documents }: GraphFilter, { type, node }: GraphNode): boolean {
  const stated = node?.document ? [node.document] : undefined
  return admits(types, type) && admits(statuses, statusOf(node)) && admitsAny(documents, stated)
}

/** Whether a filter lets an edge through, whatever it says of the nodes at its ends. */
export function passesEdge({ edgeTypes, roles, ...documents }: GraphFilter, edge: GraphEdge): boolean {
  const stated = edge.evidence?.map(({ document }) => document)
  return admits(edgeTypes, edge.type) && admits(roles, edge.role) && admitsAny(documents, stated)
}

/** Of a measure or a policy. */
export const statusOf = (node: GraphNode['node']): string | null => node?.status ?? node?.stage ?? null

/**
 * What a filter leaves. A node that loses all its edges goes with them, unless it is one of those kept, which also pass
 * where the filter says otherwise.
 */
export function filterGraph({ nodes, edges }: Graph, filter: GraphFilter, kept: ReadonlySet<string>): Graph {
  const passing = nodes.filter((node) => kept.has(node.id) || passesNode(filter, node))
  const ids = new Set(passing.map(({ id }) => id))
  const drawn = edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target) && passesEdge(filter, edge))
  const [joined, joinedBefore] = [endsOf(drawn), endsOf(edges)]
  const stays = ({ id }: GraphNode) => kept.has(id) || joined.has(id) || !joinedBefore.has(id)
  return { nodes: passing.filter(stays), edges: drawn }
}

/** What is left without some nodes and the edges at them. */
export function withoutNodes({ nodes, edges }: Graph, hidden: ReadonlySet<string>): Graph {
  if (hidden.size === 0) return { nodes, edges }
  return {
    nodes: nodes.filter(({ id }) => !hidden.has(id)),
    edges: edges.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target)),
  }
}

const endsOf = (edges: readonly GraphEdge[]): Set<string> =>
  new Set(edges.flatMap(({ source, target }) => [source, target]))

const admits = (allowed: readonly string[] | undefined, value: string | null | undefined): boolean =>
  !allowed || value === null || value === undefined || allowed.includes(value)

type OfDocuments = Pick<GraphFilter, 'documents' | 'from' | 'to'>

const admitsAny = (filter: OfDocuments, documents: readonly DocumentReference[] | undefined): boolean =>
  !documents?.length || documents.some((document) => admitsDocument(filter, document))

/** An undated document is in no range of dates, as in the API. */
function admitsDocument({ documents, from, to }: OfDocuments, { id, date }: DocumentReference): boolean {
  if (documents && !documents.includes(id)) return false
  if (!from && !to) return true
  if (!date) return false
  // Dates are as long as they are known: 2023 may be any day of 2023, so it is compared as far as both are known.
  return (!from || isNotBefore(date, from)) && (!to || isNotBefore(to, date))
}

function isNotBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length)
  return date.slice(0, known) >= other.slice(0, known)
}
