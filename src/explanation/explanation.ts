import type { EntityType } from '../ontology.ts'
import type { Span } from '../text/text.ts'

/** Words of the source that name something or tell a claim, with the rule that found them. */
export interface Mark extends Span {
  readonly as: EntityType | 'cue'
  readonly rule: string
  /** What is named, as the document calls it. */
  readonly name?: string
}

/** A claim in words, with its rule, the words that told it, and whether they state it or the context gives it. */
export interface ExplainedClaim {
  readonly of: 'measure' | 'citation' | 'relation' | 'indicator'
  readonly says: string
  readonly rule: string
  readonly cue?: string
  readonly stated: boolean
}

/** A line of the source with all that was read in it. */
export interface ExplainedLine extends Span {
  readonly text: string
  readonly heading: boolean
  /** In order, none within another. */
  readonly marks: readonly Mark[]
  readonly claims: readonly ExplainedClaim[]
}

/** A document as it was read: what was found where, and why. */
export interface Explanation {
  readonly title: string
  readonly lines: readonly ExplainedLine[]
}
