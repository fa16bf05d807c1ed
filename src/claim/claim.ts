import type {
  Assertion,
  CitationRole,
  Comparator,
  IndicatorForm,
  IndicatorNature,
  MeasureStatus,
  RelationType,
} from '../ontology.ts'
import type { Span } from '../text/text.ts'
import type { Rule } from './rule.ts'

/** How a claim was found: by which rule, and whether the quoted words say it or the context gives it. */
interface Finding {
  readonly rule: Rule
  readonly assertion: Assertion
  /** The words that told it, where they are not the name itself. */
  readonly cue?: Span
}

/** Ends are ids of entities of the document. */
export interface Relation extends Finding {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly evidence: readonly Span[]
}

/** The span is the words that name the entity. */
export interface Citation extends Span, Finding {
  readonly entity: string
  readonly role: CitationRole
}

export interface Measure extends Span, Finding {
  readonly status: MeasureStatus
  readonly actor?: string
  readonly actorSpan?: Span
  readonly cites: readonly Citation[]
}

export interface Indicator extends Span, Finding {
  readonly name: string
  readonly form: IndicatorForm
  readonly comparator: Comparator
  readonly value: number
  readonly unit: string
  readonly nature: IndicatorNature
  readonly year?: number
  readonly of?: string
}

export interface Claims {
  readonly measures: readonly Measure[]
  readonly relations: readonly Relation[]
  readonly indicators: readonly Indicator[]
  /** Ids of the policies that the document only asks for. */
  readonly proposed: readonly string[]
}
