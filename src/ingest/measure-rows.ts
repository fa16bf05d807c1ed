import type { ExtractedMeasure, Extraction } from '../exchange.ts'
import { citationId, measureId } from '../identity.ts'
import type { CitationRole } from '../ontology.ts'
import type { KnownNames } from './known-names.ts'
import { countOrder, placeOrder } from './order.ts'
import {
  ends,
  type Page,
  type Properties,
  properties,
  type Resolve,
  type Span,
  starts,
  withOccurrence,
} from './rows.ts'

/** A measure with whom and what it names. */
export interface MeasureDraft {
  readonly properties: Properties & {
    readonly id: string
    readonly start: number
    readonly end: number
    readonly section: readonly string[]
    readonly order: string
  }
  readonly actor: { readonly named: string; readonly properties: Properties } | null
  readonly cites: readonly CiteDraft[]
}

interface CiteDraft extends Partial<Span> {
  readonly named: string
  readonly role: CitationRole
  readonly isInferred: boolean
  readonly rule: string | undefined
}

/** The same with its actor and its citations in the graph. */
export interface MeasureRow {
  readonly properties: Properties & { readonly id: string }
  readonly actor: { readonly entity: string; readonly properties: Properties } | null
  readonly citations: readonly { readonly entity: string; readonly properties: Properties }[]
}

export function measureDrafts(claims: Extraction, page: Page, known: KnownNames): MeasureDraft[] {
  const words = (measure: ExtractedMeasure): string => page.quote(measure).replace(/\s/g, '')
  return withOccurrence(claims.measures, words).map(({ item, occurrence }) => {
    const id = measureId(page.id, page.quote(item), occurrence)
    return {
      properties: {
        id,
        text: page.quote(item),
        folded: known.fold(page.quote(item)),
        status: item.status,
        start: item.start,
        end: item.end,
        section: page.section(item),
        order: page.place(item, id),
        assertion: item.assertion ?? 'STATED',
        ...properties({ rule: item.rule }),
      },
      actor: item.actor === undefined ? null : actorDraft(item.actor, item.actorSpan, page),
      cites: item.cites.map(({ entity, role, start, end, assertion, rule }) => ({
        named: page.named(entity),
        role,
        isInferred: assertion === 'INFERRED',
        rule,
        ...(start !== undefined && end !== undefined && { start, end }),
      })),
    }
  })
}

function actorDraft(actor: string, span: Span | undefined, page: Page): MeasureDraft['actor'] {
  const spans = span ? [span] : []
  return {
    named: page.named(actor),
    properties: { starts: starts(spans), ends: ends(spans), assertion: span ? 'STATED' : 'INFERRED' },
  }
}

/** `documentOrder` sorts the document that states it. */
export function measureRow(draft: MeasureDraft, documentOrder: string, resolve: Resolve): MeasureRow {
  const citations = citationRows(draft, documentOrder, resolve)
  const { actor } = draft
  return {
    properties: {
      ...draft.properties,
      citationCount: citations.length,
      citationsOrder: countOrder(citations.length, draft.properties.order),
    },
    actor: actor && { entity: resolve(actor.named), properties: actor.properties },
    citations,
  }
}

/** One citation an entity and role, however often the measure names it; names that mean one entity are one. */
function citationRows(
  { properties: measure, cites }: MeasureDraft,
  documentOrder: string,
  resolve: Resolve,
): MeasureRow['citations'] {
  const grouped = new Map<string, { entity: string; role: CitationRole; cites: CiteDraft[] }>()
  for (const cite of cites) {
    const entity = resolve(cite.named)
    const key = citationId(measure.id, entity, cite.role)
    const group = grouped.get(key)
    if (group) group.cites.push(cite)
    else grouped.set(key, { entity, role: cite.role, cites: [cite] })
  }
  return [...grouped].map(([key, { entity, role, cites }]) => {
    const spans = cites.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
    const places: readonly Span[] = spans.length > 0 ? spans.sort((a, b) => a.start - b.start) : [measure]
    return {
      entity,
      properties: {
        id: key,
        role,
        order: placeOrder(documentOrder, (places[0] ?? measure).start, key),
        cited: entity,
        measureOrder: measure.order,
        starts: starts(places),
        ends: ends(places),
        section: measure.section,
        assertion: cites.every(({ isInferred }) => isInferred) ? 'INFERRED' : 'STATED',
        ...properties({ rule: cites[0]?.rule }),
      },
    }
  })
}
