import type { MeasuresQuery } from '../generated/graphql.ts'
import { type Column, csvOf } from '../table/csv.ts'

export type Measure = MeasuresQuery['measures']['nodes'][number]

const COLUMNS: readonly Column<Measure>[] = [
  ['id', ({ id }) => id],
  ['text', ({ text }) => text],
  ['status', ({ status }) => status],
  ['actor', ({ actor }) => actor?.name ?? null],
  ['citations', ({ citations }) => citations.map(({ role, entity }) => `${role}:${entity.name}`).join('; ')],
  ['document', ({ document }) => document.title],
  ['date', ({ document }) => document.date],
  ['section', ({ evidence }) => evidence[0]?.section.join(' / ') ?? null],
  ['start', ({ evidence }) => evidence[0]?.start ?? null],
  ['end', ({ evidence }) => evidence[0]?.end ?? null],
]

/** Measures as a table, with the fields of the API as heads; start and end are UTF-16 offsets into the document's text. */
export const measureCsv = (measures: readonly Measure[]): string => csvOf(COLUMNS, measures)
