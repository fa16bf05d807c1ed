import type { Diagnostic, Extraction } from '../exchange.ts'
import { evidenceId, relationId } from '../identity.ts'
import type { Assertion, RelationType } from '../ontology.ts'
import { placeOrder } from './order.ts'
import { type Page, type Properties, properties, type Resolve, type Span } from './rows.ts'

/** A relation between what two names mean, with the places that state it. */
export interface RelationDraft {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly evidence: readonly (Span & { readonly quote: string; readonly section: readonly string[] })[]
  readonly assertion: Assertion
  readonly rule: string | undefined
}

/** One place that states a relation. */
export interface EvidenceRow extends Properties {
  readonly id: string
  readonly fact: string
  readonly order: string
  readonly assertion: Assertion
  readonly rule?: string
}

interface RelationRows {
  readonly evidence: readonly EvidenceRow[]
  /** Relations that the graph cannot hold, since their two ends turned out to be one entity. */
  readonly diagnostics: readonly Diagnostic[]
}

export const relationDrafts = (claims: Extraction, page: Page): RelationDraft[] =>
  claims.relations.map(({ type, from, to, evidence, assertion, rule }) => ({
    type,
    from: page.named(from),
    to: page.named(to),
    evidence: evidence.map(({ start, end }) => {
      const span = { start, end }
      return { ...span, quote: page.quote(span), section: page.section(span) }
    }),
    assertion: assertion ?? 'STATED',
    rule,
  }))

/** `document` states them. */
export function relationRows(
  drafts: readonly RelationDraft[],
  document: { readonly id: string; readonly order: string },
  resolve: Resolve,
): RelationRows {
  const evidence = new Map<string, EvidenceRow>()
  const diagnostics: Diagnostic[] = []
  for (const draft of drafts) {
    const [from, to] = [resolve(draft.from), resolve(draft.to)]
    if (from === to) {
      diagnostics.push(selfRelation(draft))
      continue
    }
    for (const row of evidenceRows(draft, relationId(draft.type, from, to), document)) evidence.set(row.id, row)
  }
  return { evidence: [...evidence.values()], diagnostics }
}

function evidenceRows(
  { evidence, assertion, rule }: RelationDraft,
  fact: string,
  document: { readonly id: string; readonly order: string },
): EvidenceRow[] {
  return evidence.map(({ start, end, quote, section }) => {
    const id = evidenceId(fact, document.id, start, end)
    const order = placeOrder(document.order, start, id)
    return { id, fact, start, end, quote, section, order, assertion, ...properties({ rule }) }
  })
}

function selfRelation({ type, evidence }: RelationDraft): Diagnostic {
  const message = `${type} was not written: both of its ends are the same entity of the graph.`
  const [place] = evidence
  return { code: 'RELATION_TO_ITSELF', message, ...(place && { start: place.start, end: place.end }) }
}
