import type { Graph } from './graph.ts'

/** What stands out while the rest is faded. */
export interface Emphasis {
  /** Drawn strongest. */
  readonly chosen: readonly string[]
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** A way through the graph: the ids of its nodes and edges. */
export interface GraphPath {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

/** A path where there is one, else what is chosen with its surroundings; undefined where nothing is. */
export function emphasisOf(
  { nodes, edges }: Graph,
  chosen: string | null,
  path: GraphPath | null,
): Emphasis | undefined {
  if (path) {
    const ends = [path.nodes.at(0), path.nodes.at(-1)].flatMap((id) => id ?? [])
    return { chosen: chosen ? [chosen] : ends, nodes: new Set(path.nodes), edges: new Set(path.edges) }
  }
  if (chosen === null) return undefined
  const near = edges.filter(({ id, source, target }) => id === chosen || source === chosen || target === chosen)
  const isDrawn = near.length > 0 || nodes.some(({ id }) => id === chosen)
  if (!isDrawn) return undefined
  const ends = near.flatMap(({ source, target }) => [source, target])
  const isNode = nodes.some(({ id }) => id === chosen)
  return {
    chosen: [chosen],
    nodes: new Set(isNode ? [chosen, ...ends] : ends),
    edges: new Set(near.map(({ id }) => id)),
  }
}
