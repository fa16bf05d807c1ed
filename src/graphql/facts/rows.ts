import { z } from 'zod'
import {
  ASSERTIONS,
  CITATION_ROLES,
  COMPARATORS,
  ENTITY_KINDS,
  ENTITY_TYPES,
  INDICATOR_FORMS,
  INDICATOR_NATURES,
  MEASURE_STATUSES,
  POLICY_STAGES,
  RELATION_TYPES,
} from '../../ontology.ts'
import type { Question } from '../graph-reader.ts'

// What the statements return for each kind of node and fact; parsed on return, so that a resolver can trust it. Rows are put
// together from named parts: what `...rest` makes is a dictionary, slow to make and to read, and a page has hundreds of rows.

const optional = z.string().nullish()
const offsets = z.array(z.int()).nullish()

/** Whole, or brief: without what stands after `degree`, which `wholeEntity` reads where it is missing after all. */
export const entityRow = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  kind: z.enum(ENTITY_KINDS).nullish(),
  name: z.string(),
  degree: z.int(),
  aliases: z.array(z.string()).optional(),
  romanized: z.string().optional(),
  stage: z.enum(POLICY_STAGES).nullish(),
  documentNumber: optional,
  date: optional,
  province: optional,
})
export type EntityRow = z.output<typeof entityRow> & {
  /** What its lists may be asked by in place of its id, since they have been. */
  readonly asked?: Question
}

/** Whole, or brief: with id and title alone, the others undefined. */
export const documentRow = z.object({
  id: z.string(),
  title: z.string(),
  series: optional,
  number: optional,
  date: optional,
  publisher: optional,
  authors: z.array(z.string()).nullish(),
})
export type DocumentRow = z.output<typeof documentRow>

/** Rows that hold the one thing alone. */
export const entityColumn = z.object({ entity: entityRow }).transform(({ entity }) => entity)
export const documentColumn = z.object({ document: documentRow }).transform(({ document }) => document)

const finding = { assertion: z.enum(ASSERTIONS), rule: optional }
const place = { start: z.int(), end: z.int(), section: z.array(z.string()) }

const citationColumn = z.object({
  id: z.string(),
  role: z.enum(CITATION_ROLES),
  starts: offsets,
  ends: offsets,
  ...finding,
})

export const measureRow = z
  .object({
    measure: z.object({
      id: z.string(),
      text: z.string(),
      status: z.enum(MEASURE_STATUSES),
      citationCount: z.int(),
      ...place,
      ...finding,
    }),
    document: documentRow,
    actor: entityRow.nullish(),
    starts: offsets,
    ends: offsets,
    citations: z.array(z.object({ citation: citationColumn, entity: entityRow })).nullish(),
  })
  .transform(({ measure, document, actor, starts, ends, citations }) => ({
    ...measure,
    document,
    actor,
    actorSpans: spans(starts, ends),
    /** In the order of the text; null where they have not been brought along. */
    cited: citations?.map(({ citation, entity }) => citationOf(citation, entity)) ?? null,
  }))
export type MeasureRow = z.output<typeof measureRow>

export const citationRow = z
  .object({
    citation: citationColumn,
    measure: z.string(),
    entity: entityRow,
  })
  .transform(({ citation, measure, entity }) => ({ ...citationOf(citation, entity), measure }))
/** A citation with the measure that it belongs to. */
export type CitationRow = Omit<z.output<typeof citationRow>, 'measure'> & { readonly measure: MeasureRow }

const evidenceColumns = z.object({ evidence: z.object({ quote: z.string(), ...place }), document: documentRow })
export const evidenceRow = evidenceColumns.transform(placeOf)

export const relationRow = z
  .object({
    relation: z.object({ id: z.string(), evidenceCount: z.int(), ...finding }),
    type: z.enum(RELATION_TYPES),
    from: entityRow,
    to: entityRow,
    /** The first ones, where they have been brought along. */
    places: z.array(evidenceRow).nullish(),
  })
  .transform(({ relation, type, from, to, places }) => ({ ...relation, type, from, to, places }))
export type RelationRow = z.output<typeof relationRow>

export const indicatorRow = z
  .object({
    indicator: z.object({
      id: z.string(),
      name: z.string(),
      form: z.enum(INDICATOR_FORMS),
      comparator: z.enum(COMPARATORS),
      value: z.number(),
      unit: z.string(),
      normalizedValue: z.number().nullish(),
      normalizedUnit: optional,
      nature: z.enum(INDICATOR_NATURES),
      year: z.int().nullish(),
      quote: z.string(),
      ...place,
      ...finding,
    }),
    document: documentRow,
    of: entityRow.nullish(),
  })
  .transform(({ indicator, document, of }) => ({ ...indicator, document, of }))
export type IndicatorRow = z.output<typeof indicatorRow>

/** A place in a document; what is left out is read from the document's text and sections. */
export interface Place {
  readonly document: DocumentRow
  readonly start: number
  readonly end: number
  readonly quote?: string
  readonly section?: readonly string[]
}

function placeOf({ evidence, document }: z.output<typeof evidenceColumns>): Place {
  return { ...evidence, document }
}

export const mentionRow = z
  .object({ entity: entityRow, document: documentRow, start: z.int(), end: z.int() })
  .transform(({ entity, document, start, end }) => ({ entity, evidence: { document, start, end } }))
export type MentionRow = z.output<typeof mentionRow>

export interface Span {
  readonly start: number
  readonly end: number
}

function citationOf({ id, role, assertion, rule, starts, ends }: z.output<typeof citationColumn>, entity: EntityRow) {
  return { id, role, assertion, rule, entity, spans: spans(starts, ends) }
}

function spans(starts: readonly number[] | null | undefined, ends: readonly number[] | null | undefined): Span[] {
  return (starts ?? []).map((start, position) => ({ start, end: ends?.[position] ?? start }))
}
