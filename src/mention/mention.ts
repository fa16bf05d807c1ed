import type { EntityKind, EntityType, PolicyStage } from '../ontology.ts'
import type { Span } from '../text/text.ts'

/** A place in the reading that names an entity. */
export interface Mention extends Span {
  readonly type: EntityType
  readonly kind?: EntityKind
  readonly stage?: PolicyStage
  /** The words of the name, without the place or owner that stands before it. */
  readonly name: string
  /** How many characters of the span are the place or owner before the name: 2 of 厦门海沧生物医药港. */
  readonly owned?: number
  /** The words name it at this place alone: 福州 in a list of new areas. */
  readonly local?: true
  /** The words name it in quotation marks alone: 招商引资 of “招商引资”行动. */
  readonly quoted?: true
  /** Other forms that these words give it: the quotation in “放管服”改革, what 以下简称 introduces. */
  readonly aliases?: readonly string[]
  /** The rule or lexicon that found it. */
  readonly rule: string
  readonly documentNumber?: string
  readonly date?: string
}

/** A mention in one piece: what is put together by spreading takes twice the memory, and a text has many. */
export const mentionOf = (
  { start, end }: Span,
  { type, kind }: { readonly type: EntityType; readonly kind?: EntityKind | undefined },
  name: string,
  rule: string,
): Mention => (kind ? { start, end, type, name, rule, kind } : { start, end, type, name, rule })
