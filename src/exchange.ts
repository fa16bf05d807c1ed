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
} from './ontology.ts'

// The exchange format of the ontology: what an extraction hands on, what an annotation is written in, what the store keeps.
// Offsets are UTF-16 code units into the document's text, half-open: text.slice(start, end) is the quote.

const span = z.object({ start: z.int().min(0), end: z.int().min(0) })

const header = z.object({
  title: z.string(),
  series: z.string().optional(),
  number: z.string().optional(),
  date: z.string().optional(),
  publisher: z.string().optional(),
  authors: z.array(z.string()).optional(),
})

const section = span.extend({ heading: z.string(), level: z.int().min(1) })

const entity = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  kind: z.enum(ENTITY_KINDS).optional(),
  status: z.enum(POLICY_STAGES).optional(),
  documentNumber: z.string().optional(),
  date: z.string().optional(),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  mentions: z.array(span),
})

/** How a fact was found: the rule that says it, and whether the quoted words say it or the context gives it. */
const finding = { rule: z.string().optional(), assertion: z.enum(ASSERTIONS).optional() }

const relation = z.object({
  type: z.enum(RELATION_TYPES),
  from: z.string(),
  to: z.string(),
  evidence: z.array(span),
  ...finding,
})

const citation = z.object({
  entity: z.string(),
  role: z.enum(CITATION_ROLES),
  start: z.int().optional(),
  end: z.int().optional(),
  ...finding,
})

const measure = span.extend({
  id: z.string(),
  status: z.enum(MEASURE_STATUSES),
  actor: z.string().optional(),
  /** The words that name the actor; absent where it was inferred. */
  actorSpan: span.optional(),
  cites: z.array(citation),
  ...finding,
})

const indicator = span.extend({
  id: z.string(),
  name: z.string(),
  measure: z.enum(INDICATOR_FORMS),
  comparator: z.enum(COMPARATORS),
  value: z.number(),
  unit: z.string(),
  nature: z.enum(INDICATOR_NATURES),
  year: z.int().optional(),
  of: z.string().optional(),
  ...finding,
})

const diagnostic = z.object({
  code: z.string(),
  message: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
})

export const extractionSchema = z.object({
  document: header,
  sections: z.array(section).default([]),
  entities: z.array(entity),
  relations: z.array(relation),
  measures: z.array(measure),
  indicators: z.array(indicator),
  diagnostics: z.array(diagnostic).default([]),
})

/** One document's claims in the exchange format. */
export type Extraction = z.output<typeof extractionSchema>
export type ExtractedEntity = Extraction['entities'][number]
export type ExtractedRelation = Extraction['relations'][number]
export type ExtractedMeasure = Extraction['measures'][number]
export type ExtractedIndicator = Extraction['indicators'][number]
export type ExtractedSection = Extraction['sections'][number]
export type DocumentHeader = Extraction['document']
export type Diagnostic = Extraction['diagnostics'][number]
