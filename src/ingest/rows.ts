import type { Extraction } from '../exchange.ts'
import { entityId } from '../identity.ts'
import type { ReadDocument } from './document.ts'
import { documentOrder, placeOrder } from './order.ts'

/** Properties of a node or a relationship: no null, nothing nested. */
export type Properties = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>

export interface Span {
  readonly start: number
  readonly end: number
}

/** What the rows of one document have in common: its own places, and the graph's names for its entities. */
export interface Page {
  readonly id: string
  readonly order: string
  quote(span: Span): string
  /** The headings above a place, outermost first. */
  section(span: Span): readonly string[]
  /** Sorts a fact by document, then place. */
  place(span: Span, id: string): string
  /** The graph's entity for an entity of the document. */
  entity(localId: string): string
}

/** `resolve` takes the id of a name to the entity that it means in the graph. */
export function openPage({ id, text, claims }: ReadDocument, resolve: (name: string) => string): Page {
  const order = documentOrder(claims.document.date, id)
  const entities = new Map(claims.entities.map((entity) => [entity.id, resolve(entityId(entity.type, entity.name))]))
  return {
    id,
    order,
    quote: ({ start, end }) => text.slice(start, end),
    section: (span) => headingsAbove(claims.sections, span),
    place: ({ start }, fact) => placeOrder(order, start, fact),
    entity: (localId) => {
      const entity = entities.get(localId)
      if (entity === undefined) throw new RangeError(`The claims name an entity ${localId} that they do not list.`)
      return entity
    },
  }
}

function headingsAbove(sections: Extraction['sections'], { start }: Span): readonly string[] {
  return sections
    .filter((section) => section.start <= start && start < section.end)
    .sort((a, b) => a.level - b.level || a.start - b.start)
    .map((section) => section.heading)
}

/** Without the keys that have no value, since engines keep no null. */
export function properties(values: Readonly<Record<string, Properties[string] | null | undefined>>): Properties {
  const kept = Object.entries(values).filter((entry): entry is [string, Properties[string]] => entry[1] != null)
  return Object.fromEntries(kept)
}

/** Numbers the items that have the same key, from 0. */
export function withOccurrence<T>(items: readonly T[], key: (item: T) => string): { item: T; occurrence: number }[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const occurrence = seen.get(key(item)) ?? 0
    seen.set(key(item), occurrence + 1)
    return { item, occurrence }
  })
}

export const starts = (spans: readonly Span[]): number[] => spans.map((span) => span.start)
export const ends = (spans: readonly Span[]): number[] => spans.map((span) => span.end)
