import type { Entity } from '../entity/entity.ts'
import type { Span } from '../text/text.ts'
import type { Relation } from './claim.ts'

/** A relation as it was found at one place. */
export type Found = Omit<Relation, 'from' | 'to' | 'evidence'> & {
  readonly from: Entity
  readonly to: Entity
  readonly quote: Span
}

export const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
