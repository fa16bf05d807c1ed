import type { IndicatorsQuery } from '../generated/graphql.ts'
import { type Column, csvOf } from '../table/csv.ts'

export type Indicator = IndicatorsQuery['indicators']['nodes'][number]

const COLUMNS: readonly Column<Indicator>[] = [
  ['id', ({ id }) => id],
  ['of', ({ of }) => of?.name ?? null],
  ['name', ({ name }) => name],
  ['form', ({ form }) => form],
  ['nature', ({ nature }) => nature],
  ['year', ({ year }) => year],
  ['comparator', ({ comparator }) => comparator],
  ['value', ({ value }) => value],
  ['unit', ({ unit }) => unit],
  ['normalizedValue', ({ normalizedValue }) => normalizedValue],
  ['normalizedUnit', ({ normalizedUnit }) => normalizedUnit],
  ['quote', ({ evidence }) => evidence[0]?.quote ?? null],
  ['document', ({ document }) => document.title],
  ['date', ({ document }) => document.date],
  ['section', ({ evidence }) => evidence[0]?.section.join(' / ') ?? null],
  ['start', ({ evidence }) => evidence[0]?.start ?? null],
  ['end', ({ evidence }) => evidence[0]?.end ?? null],
]

/** Indicators as a table, with the fields of the API as heads; start and end are UTF-16 offsets into the document's text. */
export const indicatorCsv = (indicators: readonly Indicator[]): string => csvOf(COLUMNS, indicators)
