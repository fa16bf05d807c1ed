import type { PolicyLineageQuery } from '../generated/graphql.ts'
import { plainText } from '../table/plain-text.ts'

/** A lineage as the API answers it. */
export type Lineage = NonNullable<PolicyLineageQuery['policyLineage']>
export type LineageStep = Lineage['steps'][number]
/** A policy, a measure, or another entity at an end of a step. */
export type LineageNode = LineageStep['from']

export const nameOf = (node: LineageNode): string => {
  if ('name' in node) return node.name
  return 'text' in node ? plainText(node.text) : node.id
}

/** Whether it is a policy whose own text is not among the documents. */
export const lacksText = (node: LineageNode): boolean => node.__typename === 'Policy' && node.ownText === null

/** The fact behind a step, for the evidence panel; what stands at its left end where several facts are behind it. */
export function factOf({ graph }: Lineage, { from, to, type, role }: LineageStep): string {
  const edge = graph.edges.find(
    (one) => one.source === from.id && one.target === to.id && one.type === type && one.role === role,
  )
  return edge?.fact?.id ?? from.id
}
