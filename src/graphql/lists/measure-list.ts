import type { GraphQLResolveInfo } from 'graphql'
import type { Parameters } from '../../graph/store.ts'
import type { Context } from '../context.ts'
import { briefAsked } from '../facts/brief.ts'
import { citationsAsked } from '../facts/citations.ts'
import { type MeasureRow, measureRow } from '../facts/rows.ts'
import type { MeasureFilter, MeasureOrder, MeasurePart } from '../generated/schema.ts'
import { ofAny, ofName } from '../graph-reader.ts'
import { entityIds } from '../names/names.ts'
import { foldedPart, foldedWords } from '../names/words.ts'
import { selectedFields } from '../selected.ts'
import { documentIds } from './document-filter.ts'
import type { Faceted } from './facets.ts'
import { type FilteredList, filtered, meetingList } from './filtered-list.ts'
import { formulaOf } from './formula.ts'
import type { PageArguments } from './page.ts'
import { anchoredList, fromAnchor, fromWhole, type ListOwner, type Order, type Source, wholeList } from './source.ts'

export interface MeasureArguments extends PageArguments {
  readonly where?: MeasureFilter | null
  readonly orderBy?: MeasureOrder | null
}

const citing = anchoredList('measures-citing', measureRow)
const ofEntities = anchoredList('measures-of-entities', measureRow)
const inDocuments = anchoredList('measures-in-documents', measureRow)
const whole = wholeList('measures', measureRow, 'order')

const PROPERTIES = { DOCUMENT: 'order', CITATIONS: 'citationsOrder' } as const

const orderOf = (orderBy: MeasureOrder | null | undefined): Order => ({
  property: PROPERTIES[orderBy?.field ?? 'DOCUMENT'],
  descending: orderBy?.direction === 'DESC',
})

const broughtTo = (info: GraphQLResolveInfo): Parameters => ({
  bringsActor: ['actor', 'actorEvidence'].some((name) => selectedFields(info, name).length > 0),
  cited: citationsAsked(info),
  brief: briefAsked(info),
})

/** Measures of the whole graph, read from what their filter names most narrowly. */
export function allMeasures(context: Context, args: MeasureArguments, info: GraphQLResolveInfo): Faceted<MeasureRow> {
  const { where, orderBy } = args
  const start = {
    read: (filter: MeasureParameters) => narrowest(context, filter),
    direct: citingName(context, where ?? {}),
  }
  const listing = { field: 'Query.measures', where, order: orderOf(orderBy), brings: broughtTo(info), pages: args }
  return filtered(context, measures, formulaOf(where ?? {}), start, listing)
}

/** Measures that cite an entity, or that it carries out. */
export function measuresOfEntity(
  context: Context,
  { id, asked = ofAny([id]) }: ListOwner,
  args: MeasureArguments & { readonly as?: MeasurePart | null },
  info: GraphQLResolveInfo,
): Faceted<MeasureRow> {
  const { as, where, orderBy } = args
  const parts = as === 'ACTOR' ? ['ACTOR'] : ['CITES', 'ACTOR']
  const start = {
    anchor: { ...(as !== 'ACTOR' && { cited: [id] }), ...(as !== 'CITED' && { actors: [id] }) },
    read: (filter: MeasureParameters) =>
      as === 'CITED'
        ? fromAnchor(context.reader, citing, asked, { ...filter, roles: null, types: null })
        : fromAnchor(context.reader, ofEntities, ofAny([id]), { ...filter, parts }),
  }
  const listing = {
    field: 'Entity.measures',
    where: { as, where },
    order: orderOf(orderBy),
    brings: broughtTo(info),
    pages: args,
  }
  return filtered(context, measures, formulaOf(where ?? {}), start, listing)
}

export function measuresInDocument(context: Context, document: string, args: MeasureArguments): Faceted<MeasureRow> {
  const { where, orderBy } = args
  const start = {
    anchor: { documents: [document] },
    read: (filter: MeasureParameters) => fromAnchor(context.reader, inDocuments, ofAny([document]), filter),
  }
  const listing = { field: 'Document.measures', where, order: orderOf(orderBy), pages: args }
  return filtered(context, measures, formulaOf(where ?? {}), start, listing)
}

/** What cites an entity by its name, where the filter asks no more than one statement can find out. */
function citingName(context: Context, where: MeasureFilter): Source<MeasureRow> | undefined {
  const { cites, status, text, ...others } = where
  const name = cites?.entity?.name
  if (typeof name !== 'string' || Object.values(others).some((part) => part !== null && part !== undefined)) return
  const filter = {
    statuses: status ?? null,
    text: foldedPart(context, text, 'text'),
    documents: null,
    actors: null,
    cites: null,
    roles: cites?.role ?? null,
    types: cites?.type ?? null,
  }
  return fromAnchor(context.reader, citing, ofName(foldedWords(context, name, 'name')), filter)
}

interface CitationParameters extends Parameters {
  readonly entities: readonly string[] | null
  readonly roles: readonly string[] | null
  readonly types: readonly string[] | null
}

/** What a filter asks for, names as ids; null where it does not ask. */
interface MeasureParameters extends Parameters {
  readonly statuses: readonly string[] | null
  readonly text: string | null
  readonly documents: readonly string[] | null
  readonly actors: readonly string[] | null
  readonly cites: CitationParameters | null
}

const measures: FilteredList<MeasureFilter, MeasureParameters, MeasureRow> = {
  ...meetingList('measures', measureRow),
  resolve: filterOf,
  anchorsOf: ({ cites, actors, documents }) => [
    ...(cites?.entities ? [{ cited: cites.entities }] : []),
    ...(actors ? [{ actors }] : []),
    ...(documents ? [{ documents }] : []),
  ],
}

async function filterOf(context: Context, where: MeasureFilter): Promise<MeasureParameters> {
  const { cites } = where
  const [documents, actors, entities] = await Promise.all([
    documentIds(context, where.document),
    entityIds(context, where.actor),
    entityIds(context, cites?.entity),
  ])
  return {
    statuses: where.status ?? null,
    text: foldedPart(context, where.text, 'text'),
    documents,
    actors,
    cites: cites ? { entities, roles: cites.role ?? null, types: cites.type ?? null } : null,
  }
}

function narrowest({ reader }: Context, filter: MeasureParameters): Source<MeasureRow> {
  const { cites, actors, documents } = filter
  if (cites?.entities) {
    const { roles, types } = cites
    return fromAnchor(reader, citing, ofAny(cites.entities), { ...filter, cites: null, roles, types })
  }
  if (actors) return fromAnchor(reader, ofEntities, ofAny(actors), { ...filter, actors: null, parts: ['ACTOR'] })
  if (documents) return fromAnchor(reader, inDocuments, ofAny(documents), { ...filter, documents: null })
  return fromWhole(reader, whole, filter)
}
