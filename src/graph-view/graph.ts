/** A part of the graph, as `neighborhood` of the API gives it. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

export const NODE_TYPES = [
  'NEW_AREA',
  'REGION',
  'PLATFORM',
  'PROJECT',
  'ENTERPRISE',
  'ORGANIZATION',
  'POLICY',
  'INDUSTRY',
  'MEASURE',
  'INDICATOR',
  'DOCUMENT',
] as const
export type NodeType = (typeof NODE_TYPES)[number]

export interface GraphNode {
  readonly id: string
  readonly type: NodeType
  readonly kind?: string | null
  readonly label: string
  /** Neighbours in the whole graph. */
  readonly degree: number
  /** How many of these are not drawn. */
  readonly hidden: number
  /** What it shows, as far as the operation asks for it. */
  readonly node?: NodeDetails | null
}

/** What the filters read of a node. */
interface NodeDetails {
  readonly __typename?: string
  /** Of a measure. */
  readonly status?: string | null
  /** Of a policy. */
  readonly stage?: string | null
  /** The document that states it. */
  readonly document?: DocumentReference | null
}

export interface DocumentReference {
  readonly id: string
  readonly title?: string | null
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string | null
}

export interface GraphEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: string
  /** Of a citation. */
  readonly role?: string | null
  /** Places that state it. */
  readonly weight: number
  readonly evidence?: readonly { readonly document: DocumentReference }[] | null
  /** What it stands for. */
  readonly fact?: { readonly id: string } | null
}

export const EMPTY_GRAPH: Graph = { nodes: [], edges: [] }

/** Edges of these types point no way. */
export const SYMMETRIC: ReadonlySet<string> = new Set(['COOPERATES_WITH'])

/** Both graphs as one; what both hold is taken once, and neighbours left out are counted anew. */
export function mergeGraphs(graph: Graph, more: Graph): Graph {
  const edges = unitedById(graph.edges, more.edges)
  const neighbors = neighborsBy(edges)
  const nodes = unitedById(graph.nodes, more.nodes).map((node) => withHidden(node, neighbors.get(node.id)?.size ?? 0))
  return { nodes, edges }
}

const unitedById = <T extends { readonly id: string }>(some: readonly T[], more: readonly T[]): T[] => [
  ...new Map([...some, ...more].map((one) => [one.id, one])).values(),
]

function withHidden(node: GraphNode, drawn: number): GraphNode {
  const hidden = Math.max(0, node.degree - drawn)
  return hidden === node.hidden ? node : { ...node, hidden }
}

/** The ids of each node's neighbours; as in `degree`, a document is none of its facts' neighbours. */
export function neighborsBy(edges: readonly GraphEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbors = new Map<string, Set<string>>()
  const add = (id: string, other: string) => {
    const known = neighbors.get(id)
    if (known) known.add(other)
    else neighbors.set(id, new Set([other]))
  }
  for (const { source, target, type } of edges) {
    add(target, source)
    if (type !== 'STATED_IN') add(source, target)
  }
  return neighbors
}
