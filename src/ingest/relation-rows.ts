import type { Diagnostic, ExtractedRelation, Extraction } from '../exchange.ts'
import { evidenceId, relationId } from '../identity.ts'
import type { Assertion } from '../ontology.ts'
import { type Page, type Properties, properties } from './rows.ts'

/** One place that states a relation. */
export interface EvidenceRow extends Properties {
  readonly id: string
  readonly fact: string
  readonly order: string
  readonly assertion: Assertion
  readonly rule?: string
}

export interface RelationRows {
  readonly evidence: readonly EvidenceRow[]
  /** Relations that the graph cannot hold, since their two ends turned out to be one entity. */
  readonly diagnostics: readonly Diagnostic[]
}

export function relationRows(claims: Extraction, page: Page): RelationRows {
  const evidence = new Map<string, EvidenceRow>()
  const diagnostics: Diagnostic[] = []
  for (const relation of claims.relations) {
    const [from, to] = [page.entity(relation.from), page.entity(relation.to)]
    if (from === to) {
      diagnostics.push(selfRelation(relation))
      continue
    }
    for (const row of evidenceRows(relation, relationId(relation.type, from, to), page)) evidence.set(row.id, row)
  }
  return { evidence: [...evidence.values()], diagnostics }
}

function evidenceRows({ evidence, rule, assertion }: ExtractedRelation, fact: string, page: Page): EvidenceRow[] {
  return evidence.map((span) => {
    const id = evidenceId(fact, page.id, span.start, span.end)
    return {
      id,
      fact,
      start: span.start,
      end: span.end,
      quote: page.quote(span),
      section: page.section(span),
      order: page.place(span, id),
      assertion: assertion ?? 'STATED',
      ...properties({ rule }),
    }
  })
}

function selfRelation({ type, evidence }: ExtractedRelation): Diagnostic {
  const message = `${type} was not written: both of its ends are the same entity of the graph.`
  const [place] = evidence
  return { code: 'RELATION_TO_ITSELF', message, ...(place && { start: place.start, end: place.end }) }
}
