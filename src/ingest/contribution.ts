import type { Draft, MentionDraft } from './draft.ts'
import { type IndicatorRow, indicatorRow } from './indicator-rows.ts'
import { type MeasureRow, measureRow } from './measure-rows.ts'
import { type EvidenceRow, relationRows } from './relation-rows.ts'
import type { Properties, Resolve } from './rows.ts'

/** All that one document puts into the graph, as rows for the statements that write it. */
export interface Contribution {
  readonly id: string
  /** The document's own row; none where that stays as it is. */
  readonly documents: readonly Properties[]
  readonly sections: readonly Properties[]
  readonly mentions: readonly MentionRow[]
  readonly measures: readonly MeasureRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly evidence: readonly EvidenceRow[]
}

interface MentionRow extends MentionDraft {
  readonly entity: string
}

/** A pure function of the draft and of what its names mean, so that taking it out and putting it in again changes nothing. */
export function contributionOf(draft: Draft, resolve: Resolve): Contribution {
  const { id, version, reader, text, claims, order } = draft
  const { evidence, diagnostics } = relationRows(draft.relations, draft, resolve)
  const document = {
    id,
    version,
    reader,
    text,
    order,
    claims,
    diagnostics: JSON.stringify([...draft.diagnostics, ...diagnostics]),
    ...draft.properties,
  }
  return {
    id,
    documents: [document],
    sections: draft.sections,
    mentions: draft.mentions.map(({ named, properties }) => ({ entity: resolve(named), named, properties })),
    measures: draft.measures.map((measure) => measureRow(measure, order, resolve)),
    indicators: draft.indicators.map((indicator) => indicatorRow(indicator, resolve)),
    evidence,
  }
}
