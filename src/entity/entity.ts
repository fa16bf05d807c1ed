import type { EntityKind, EntityType, PolicyStage } from '../ontology.ts'
import type { Span } from '../text/text.ts'

/** One thing that a document names, with all the places that name it. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly kind?: EntityKind | undefined
  readonly stage?: PolicyStage | undefined
  readonly documentNumber?: string | undefined
  readonly date?: string | undefined
  /** The fullest name that the document uses without a place or owner before it. */
  readonly name: string
  readonly aliases: readonly string[]
  /** The rule of the mention that named it first. */
  readonly rule: string
  /** All the places that name it. */
  readonly mentions: readonly Span[]
}
