import type { Parameters } from '../../graph/store.ts'
import type { EntityType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { type EntityRow, entityColumn } from '../facts/rows.ts'
import type { EntityFilter, EntityOrder } from '../generated/schema.ts'
import { ofAny } from '../graph-reader.ts'
import { entityIds } from '../names/names.ts'
import { documentIds } from './document-filter.ts'
import type { Faceted } from './facets.ts'
import { type FilteredList, filtered, meetingList } from './filtered-list.ts'
import { both, type Formula, formulaOf } from './formula.ts'
import type { PageArguments } from './page.ts'
import { relatedIds } from './related-filter.ts'
import { anchoredList, fromAnchor, fromWhole, type Order, type Source, wholeList } from './source.ts'

export interface EntityArguments extends PageArguments {
  readonly where?: EntityFilter | null
  readonly orderBy?: EntityOrder | null
}

const ofIds = anchoredList('entities-of-ids', entityColumn)
const inDocuments = anchoredList('entities-in-documents', entityColumn)
const whole = wholeList('entities', entityColumn, 'nameOrder')

const PROPERTIES = { NAME: 'nameOrder', DEGREE: 'degreeOrder', MENTIONS: 'mentionsOrder' } as const

const orderOf = (orderBy: EntityOrder | null | undefined): Order => ({
  property: PROPERTIES[orderBy?.field ?? 'NAME'],
  descending: orderBy?.direction === 'DESC',
})

/** Entities of the whole graph, or of one type, read from what their filter names most narrowly. */
export function allEntities(
  context: Context,
  field: string,
  type: EntityType | null,
  args: EntityArguments,
): Faceted<EntityRow> {
  const { where, orderBy } = args
  const start = { read: (filter: EntityParameters) => narrowest(context, filter) }
  const listing = { field, where, order: orderOf(orderBy), pages: args }
  return filtered(context, entities, ofType(formulaOf(where ?? {}), type), start, listing)
}

export function entitiesInDocument(context: Context, document: string, args: EntityArguments): Faceted<EntityRow> {
  const { where, orderBy } = args
  const start = {
    anchor: { documents: [document] },
    read: (filter: EntityParameters) => fromAnchor(context.reader, inDocuments, ofAny([document]), filter),
  }
  const listing = { field: 'Document.entities', where, order: orderOf(orderBy), pages: args }
  return filtered(context, entities, formulaOf(where ?? {}), start, listing)
}

/** The filter of a list of one type, which stays a single condition where it was one. */
function ofType(formula: Formula<EntityFilter>, type: EntityType | null): Formula<EntityFilter> {
  if (type === null) return formula
  const [only] = formula.length === 1 ? formula : []
  if (only?.op !== 'LEAF') return both(formula, { type: [type] })
  const asked = only.leaf.type
  return [{ op: 'LEAF', leaf: { ...only.leaf, type: asked && !asked.includes(type) ? [] : [type] } }]
}

/** What a filter asks for, names as ids; null where it does not ask. */
interface EntityParameters extends Parameters {
  /** Those that are named, and related as asked. */
  readonly ids: readonly string[] | null
  readonly documents: readonly string[] | null
}

const entities: FilteredList<EntityFilter, EntityParameters, EntityRow> = {
  ...meetingList('entities', entityColumn),
  resolve: filterOf,
  anchorsOf: ({ ids, documents }) => [...(ids ? [{ ids }] : []), ...(documents ? [{ documents }] : [])],
}

async function filterOf(context: Context, where: EntityFilter): Promise<EntityParameters> {
  const { name } = where
  const [named, related, documents] = await Promise.all([
    entityIds(context, name === null || name === undefined ? null : { name }),
    relatedIds(context, where.related),
    documentIds(context, where.document),
  ])
  return {
    ids: inBoth(named, related),
    documents,
    types: where.type ?? null,
    kinds: where.kind ?? null,
    stages: where.stage ?? null,
  }
}

function inBoth(some: readonly string[] | null, others: readonly string[] | null): readonly string[] | null {
  if (!some || !others) return some ?? others
  const held = new Set(others)
  return some.filter((id) => held.has(id))
}

function narrowest({ reader }: Context, filter: EntityParameters): Source<EntityRow> {
  const { ids, documents } = filter
  if (ids) return fromAnchor(reader, ofIds, ofAny(ids), filter)
  if (documents) return fromAnchor(reader, inDocuments, ofAny(documents), { ...filter, documents: null })
  return fromWhole(reader, whole, filter)
}
