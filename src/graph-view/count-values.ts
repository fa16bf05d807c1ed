import { type GraphFilter, passesEdge, passesNode, statusOf } from './filter.ts'
import type { Graph } from './graph.ts'

export interface ValueCount {
  readonly value: string
  /** Nodes or edges that have it and that the other filters let through. */
  readonly count: number
}

/** For each list of a filter, the values that a graph offers, the most frequent first. */
export type ValueCounts = Readonly<Record<FilterList, readonly ValueCount[]>>

type FilterList = 'types' | 'edgeTypes' | 'roles' | 'statuses' | 'documents'

/** What each list of a filter could hold, and how much it would show under the other lists. */
export function countValues({ nodes, edges }: Graph, filter: GraphFilter): ValueCounts {
  const ofNodes = (list: FilterList) => nodes.filter((node) => passesNode(without(filter, list), node))
  const ofEdges = (list: FilterList) => edges.filter((edge) => passesEdge(without(filter, list), edge))
  return {
    types: count(nodes, ofNodes('types'), ({ type }) => [type]),
    statuses: count(nodes, ofNodes('statuses'), ({ node }) => [statusOf(node)]),
    edgeTypes: count(edges, ofEdges('edgeTypes'), ({ type }) => [type]),
    roles: count(edges, ofEdges('roles'), ({ role }) => [role]),
    documents: count(edges, ofEdges('documents'), ({ evidence }) => [
      ...new Set(evidence?.map(({ document }) => document.id)),
    ]),
  }
}

function without(filter: GraphFilter, list: FilterList): GraphFilter {
  const { [list]: _, ...others } = filter
  return others
}

type Values<T> = (one: T) => readonly (string | null | undefined)[]

function count<T>(all: readonly T[], passing: readonly T[], valuesOf: Values<T>): ValueCount[] {
  const counts = new Map(all.flatMap(valuesOf).flatMap((value) => (value ? [[value, 0]] : [])))
  for (const value of passing.flatMap(valuesOf)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, many]) => ({ value, count: many })).sort(moreFirst)
}

const moreFirst = (a: ValueCount, b: ValueCount): number => b.count - a.count || (a.value < b.value ? -1 : 1)
