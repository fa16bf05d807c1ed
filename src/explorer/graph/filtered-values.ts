import type { GraphFilter } from '../../graph-view/filter.ts'
import { EDGE_TYPES, NODE_TYPES, ROLES, STAGES, STATUSES } from '../language/terms.ts'

/** The keys of a dictionary of terms, as the schema names them. */
const keysOf = <Key extends string>({ zh }: { readonly zh: Readonly<Record<Key, unknown>> }): Key[] =>
  Object.keys(zh) as Key[]

/** What each list of the filter can hold. No name is in two of them. */
export const FILTER_LISTS = {
  types: keysOf(NODE_TYPES),
  edgeTypes: keysOf(EDGE_TYPES),
  roles: keysOf(ROLES),
  statuses: [...keysOf(STATUSES), ...keysOf(STAGES)],
} as const

export type FilteredList = keyof typeof FILTER_LISTS
export type FilteredValue = (typeof FILTER_LISTS)[FilteredList][number]
export const FILTERED_VALUES: readonly FilteredValue[] = Object.values(FILTER_LISTS).flat()

/** The filter that leaves these out; what the schema gains later stays in sight. */
export function filterWithout(without: readonly FilteredValue[]): GraphFilter {
  const excluded = new Set<string>(without)
  const lists = Object.entries(FILTER_LISTS).flatMap(([list, values]) => {
    const left = values.filter((value) => !excluded.has(value))
    return left.length < values.length ? [[list, left]] : []
  })
  return Object.fromEntries(lists)
}

/** What a filter leaves out, in the order of the lists. */
export function leftOutBy(filter: GraphFilter): FilteredValue[] {
  return Object.entries(FILTER_LISTS).flatMap(([list, values]) => {
    const allowed = filter[list as FilteredList]
    return allowed ? values.filter((value) => !allowed.includes(value)) : []
  })
}
