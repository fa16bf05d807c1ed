import type { ExtractedMeasure, Extraction } from '../exchange.ts'
import { citationId, measureId } from '../identity.ts'
import type { CitationRole } from '../ontology.ts'
import type { KnownNames } from './known-names.ts'
import { countOrder } from './order.ts'
import { ends, type Page, type Properties, properties, type Span, starts, withOccurrence } from './rows.ts'

export interface MeasureRow {
  readonly properties: Properties & { readonly id: string; readonly start: number; readonly end: number }
  readonly actor: { readonly entity: string; readonly properties: Properties } | null
  readonly citations: readonly { readonly entity: string; readonly properties: Properties }[]
}

/** Each measure with its actor and its citations. */
export function measureRows(claims: Extraction, page: Page, known: KnownNames): MeasureRow[] {
  const words = (measure: ExtractedMeasure): string => page.quote(measure).replace(/\s/g, '')
  return withOccurrence(claims.measures, words).map(({ item, occurrence }) => {
    const id = measureId(page.id, page.quote(item), occurrence)
    const order = page.place(item, id)
    const citations = citationRows(item, { id, order }, page)
    return {
      properties: {
        id,
        text: page.quote(item),
        folded: known.fold(page.quote(item)),
        status: item.status,
        start: item.start,
        end: item.end,
        section: page.section(item),
        order,
        citationCount: citations.length,
        citationsOrder: countOrder(citations.length, order),
        assertion: item.assertion ?? 'STATED',
        ...properties({ rule: item.rule }),
      },
      actor: item.actor === undefined ? null : actorRow(item.actor, item.actorSpan, page),
      citations,
    }
  })
}

function actorRow(actor: string, span: Span | undefined, page: Page): MeasureRow['actor'] {
  const spans = span ? [span] : []
  return {
    entity: page.entity(actor),
    properties: { starts: starts(spans), ends: ends(spans), assertion: span ? 'STATED' : 'INFERRED' },
  }
}

/** One citation an entity and role, however often the measure names it; entities that the graph joins are one. */
function citationRows(
  measure: ExtractedMeasure,
  { id, order }: { readonly id: string; readonly order: string },
  page: Page,
): MeasureRow['citations'] {
  const grouped = new Map<string, { entity: string; role: CitationRole; cites: ExtractedMeasure['cites'] }>()
  for (const cite of measure.cites) {
    const entity = page.entity(cite.entity)
    const key = citationId(id, entity, cite.role)
    const group = grouped.get(key)
    if (group) group.cites.push(cite)
    else grouped.set(key, { entity, role: cite.role, cites: [cite] })
  }
  return [...grouped].map(([key, { entity, role, cites }]) => {
    const spans = cites.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
    const places =
      spans.length > 0 ? spans.sort((a, b) => a.start - b.start) : [{ start: measure.start, end: measure.end }]
    return {
      entity,
      properties: {
        id: key,
        role,
        order: page.place(places[0] ?? measure, key),
        cited: entity,
        measureOrder: order,
        starts: starts(places),
        ends: ends(places),
        section: page.section(measure),
        assertion: cites.some((cite) => cite.assertion !== 'INFERRED') ? 'STATED' : 'INFERRED',
        ...properties({ rule: cites[0]?.rule }),
      },
    }
  })
}
