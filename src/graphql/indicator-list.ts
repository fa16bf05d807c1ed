import type { Parameters } from '../graph/store.ts'
import { type Connection, connect } from './connection.ts'
import type { Context } from './context.ts'
import { documentIds } from './document-filter.ts'
import type { IndicatorFilter, IndicatorOrder } from './generated/schema.ts'
import { entityIds } from './names.ts'
import type { PageArguments } from './page.ts'
import { type BatchedStatement, ofAny, ofId } from './reader.ts'
import { type IndicatorRow, indicatorRow } from './rows.ts'
import { anchoredList, fromAnchor, fromWhole, type Order, type Source, wholeList } from './source.ts'
import { foldedPart } from './words.ts'

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
export function allIndicators(context: Context, args: IndicatorArguments): Connection<IndicatorRow> {
  const { where, orderBy } = args
  const source = async () => narrowest(context, await filterOf(context, where))
  return connect({ field: 'Query.indicators', where, order: orderOf(orderBy), source }, args)
}

export function indicatorsOfEntity(
  context: Context,
  entity: string,
  args: IndicatorArguments,
): Connection<IndicatorRow> {
  const { where, orderBy } = args
  const source = async () => fromAnchor(context.reader, ofEntities, ofAny([entity]), await filterOf(context, where))
  return connect({ field: 'Entity.indicators', where, order: orderOf(orderBy), source }, args)
}

export function indicatorsInDocument(
  context: Context,
  document: string,
  args: IndicatorArguments,
): Connection<IndicatorRow> {
  const { where, orderBy } = args
  const source = async () => fromAnchor(context.reader, inDocuments, ofAny([document]), await filterOf(context, where))
  return connect({ field: 'Document.indicators', where, order: orderOf(orderBy), source }, args)
}

/** The quantities stated within a measure, in the order of the text. */
export const indicatorsOfMeasure = ({ reader }: Context, measure: string): Promise<IndicatorRow[]> =>
  reader.each(ofMeasures, ofId(measure))

/** What a filter asks for, names as ids; null where it does not ask. */
interface IndicatorParameters extends Parameters {
  readonly entities: readonly string[] | null
  readonly documents: readonly string[] | null
}

async function filterOf(context: Context, where: IndicatorFilter | null | undefined): Promise<IndicatorParameters> {
  const { value } = where ?? {}
  const [entities, documents] = await Promise.all([
    entityIds(context, where?.of),
    documentIds(context, where?.document),
  ])
  return {
    entities,
    documents,
    text: foldedPart(context, where?.name, 'name'),
    natures: where?.nature ?? null,
    forms: where?.form ?? null,
    units: where?.unit ?? null,
    years: where?.year ?? null,
    least: value?.from ?? null,
    most: value?.to ?? null,
  }
}

function narrowest({ reader }: Context, filter: IndicatorParameters): Source<IndicatorRow> {
  const { entities, documents } = filter
  if (entities) return fromAnchor(reader, ofEntities, ofAny(entities), { ...filter, entities: null })
  if (documents) return fromAnchor(reader, inDocuments, ofAny(documents), { ...filter, documents: null })
  return fromWhole(reader, whole, filter)
}
