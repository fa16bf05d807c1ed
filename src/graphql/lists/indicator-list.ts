import type { Parameters } from '../../graph/store.ts'
import type { Context } from '../context.ts'
import { type IndicatorRow, indicatorRow } from '../facts/rows.ts'
import type { IndicatorFilter, IndicatorOrder } from '../generated/schema.ts'
import { type BatchedStatement, ofAny, ofId } from '../graph-reader.ts'
import { entityIds } from '../names/names.ts'
import { foldedPart } from '../names/words.ts'
import { documentIds } from './document-filter.ts'
import type { Faceted } from './facets.ts'
import { type FilteredList, filtered, meetingList } from './filtered-list.ts'
import { formulaOf } from './formula.ts'
import type { PageArguments } from './page.ts'
import { anchoredList, fromAnchor, fromWhole, type Order, type Source, wholeList } from './source.ts'
import { refuseTurned } from './within.ts'

export interface IndicatorArguments extends PageArguments {
  readonly where?: IndicatorFilter | null
  readonly orderBy?: IndicatorOrder | null
}

const ofEntities = anchoredList('indicators-of-entities', indicatorRow)
const inDocuments = anchoredList('indicators-in-documents', indicatorRow)
const whole = wholeList('indicators', indicatorRow, 'order')
const ofMeasures: BatchedStatement<IndicatorRow> = {
  name: 'list-indicators-of-measures',
  over: 'ids',
  row: indicatorRow,
}

const PROPERTIES = { DOCUMENT: 'order', NAME: 'nameOrder', YEAR: 'yearOrder', VALUE: 'valueOrder' } as const

const orderOf = (orderBy: IndicatorOrder | null | undefined): Order => ({
  property: PROPERTIES[orderBy?.field ?? 'DOCUMENT'],
  descending: orderBy?.direction === 'DESC',
})

/** Indicators of the whole graph, read from what their filter names most narrowly. */
export function allIndicators(context: Context, args: IndicatorArguments): Faceted<IndicatorRow> {
  const { where, orderBy } = args
  const start = { read: (filter: IndicatorParameters) => narrowest(context, filter) }
  const listing = { field: 'Query.indicators', where, order: orderOf(orderBy), pages: args }
  return filtered(context, indicators, formulaOf(where ?? {}), start, listing)
}

export function indicatorsOfEntity(context: Context, entity: string, args: IndicatorArguments): Faceted<IndicatorRow> {
  const { where, orderBy } = args
  const start = {
    anchor: { entities: [entity] },
    read: (filter: IndicatorParameters) => fromAnchor(context.reader, ofEntities, ofAny([entity]), filter),
  }
  const listing = { field: 'Entity.indicators', where, order: orderOf(orderBy), pages: args }
  return filtered(context, indicators, formulaOf(where ?? {}), start, listing)
}

export function indicatorsInDocument(
  context: Context,
  document: string,
  args: IndicatorArguments,
): Faceted<IndicatorRow> {
  const { where, orderBy } = args
  const start = {
    anchor: { documents: [document] },
    read: (filter: IndicatorParameters) => fromAnchor(context.reader, inDocuments, ofAny([document]), filter),
  }
  const listing = { field: 'Document.indicators', where, order: orderOf(orderBy), pages: args }
  return filtered(context, indicators, formulaOf(where ?? {}), start, listing)
}

/** The quantities stated within a measure, in the order of the text. */
export const indicatorsOfMeasure = ({ reader }: Context, measure: string): Promise<IndicatorRow[]> =>
  reader.each(ofMeasures, ofId(measure))

/** What a filter asks for, names as ids; null where it does not ask. */
interface IndicatorParameters extends Parameters {
  readonly entities: readonly string[] | null
  readonly documents: readonly string[] | null
}

const indicators: FilteredList<IndicatorFilter, IndicatorParameters, IndicatorRow> = {
  ...meetingList('indicators', indicatorRow),
  resolve: filterOf,
  anchorsOf: ({ entities, documents }) => [...(entities ? [{ entities }] : []), ...(documents ? [{ documents }] : [])],
}

async function filterOf(context: Context, where: IndicatorFilter): Promise<IndicatorParameters> {
  const { from: least = null, to: most = null } = where.value ?? {}
  refuseTurned(least, most, 'value')
  const [entities, documents] = await Promise.all([entityIds(context, where.of), documentIds(context, where.document)])
  return {
    entities,
    documents,
    text: foldedPart(context, where.name, 'name'),
    natures: where.nature ?? null,
    forms: where.form ?? null,
    units: where.unit ?? null,
    years: where.year ?? null,
    least,
    most,
  }
}

function narrowest({ reader }: Context, filter: IndicatorParameters): Source<IndicatorRow> {
  const { entities, documents } = filter
  if (entities) return fromAnchor(reader, ofEntities, ofAny(entities), { ...filter, entities: null })
  if (documents) return fromAnchor(reader, inDocuments, ofAny(documents), { ...filter, documents: null })
  return fromWhole(reader, whole, filter)
}
