import { hrefOf } from '../address/address.ts'
import { withEvidence } from '../address/location.ts'
import { DOCUMENT } from '../document/document-address.ts'
import type { SearchQuery } from '../generated/graphql.ts'
import { GRAPH } from '../graph/graph-address.ts'
import type { NodeType } from '../language/terms.ts'

export type Hit = SearchQuery['search']['nodes'][number]

const TYPES: Readonly<Record<string, NodeType>> = { Measure: 'MEASURE', Indicator: 'INDICATOR', Document: 'DOCUMENT' }

export function typeOf({ node }: Hit): NodeType {
  return 'type' in node ? node.type : (TYPES[node.__typename] ?? 'MEASURE')
}

/** Where a hit leads: an entity to its surroundings, a document to its text, what a document states to the sentence. */
export function hrefOfHit({ node, evidence }: Hit): string {
  if (node.__typename === 'Document') return hrefOf(DOCUMENT, { id: node.id })
  if (!evidence || 'type' in node) return hrefOf(GRAPH, { id: [node.id] })
  const { document, start, end } = evidence
  return withEvidence(hrefOf(DOCUMENT, { id: document.id, start, end }), [node.id])
}

/** What a hit is called, where that is not the words that matched. */
export function nameOf({ node, text }: Hit): string | undefined {
  const name = 'name' in node ? node.name : 'title' in node ? node.title : text
  return name === text ? undefined : name
}
