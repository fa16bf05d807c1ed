import type { z } from 'zod'
import { endsOf } from '../../identity.ts'
import type { Context } from '../context.ts'
import { type BatchedStatement, ofId, type Question } from '../graph-reader.ts'
import {
  type CitationRow,
  citationRow,
  type DocumentRow,
  documentColumn,
  type EntityRow,
  entityColumn,
  type IndicatorRow,
  indicatorRow,
  type MeasureRow,
  measureRow,
  type RelationRow,
  relationRow,
} from './rows.ts'

// Single nodes by id. The first letter of an id tells what it is of, so that one label is asked.

export type NodeRow = EntityRow | DocumentRow | MeasureRow | IndicatorRow | RelationRow | CitationRow

const entities: BatchedStatement<EntityRow> = { name: 'read-entities', over: 'ids', row: entityColumn }
const documents: BatchedStatement<DocumentRow> = { name: 'read-documents', over: 'ids', row: documentColumn }
const measures: BatchedStatement<MeasureRow> = { name: 'read-measures', over: 'ids', row: measureRow }
const indicators: BatchedStatement<IndicatorRow> = { name: 'read-indicators', over: 'ids', row: indicatorRow }
const relations: BatchedStatement<RelationRow> = { name: 'read-relations', over: 'ends', row: relationRow }
const citations: BatchedStatement<z.output<typeof citationRow>> = {
  name: 'read-citations',
  over: 'ends',
  row: citationRow,
}

type FactRow = MeasureRow | IndicatorRow | RelationRow | CitationRow
type FactName = 'Measure' | 'Indicator' | 'Relation' | 'Citation'
type NodeName = FactName | 'Document' | EntityRow['type']

interface NodeKind {
  /** Undefined where the node itself holds its type. */
  readonly typeName: FactName | 'Document' | undefined
  read(context: Context, id: string): Promise<NodeRow | null>
}

const byId = <T extends NodeRow>(typeName: NodeKind['typeName'], statement: BatchedStatement<T>): NodeKind => ({
  typeName,
  read: async ({ reader }, id) => (await reader.each(statement, ofId(id))).at(0) ?? null,
})

const ENTITY = 'e'
const NODE_KINDS: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  [ENTITY, { typeName: undefined, read: entityOf }],
  ['d', byId('Document', documents)],
  ['m', byId('Measure', measures)],
  ['i', byId('Indicator', indicators)],
  ['r', { typeName: 'Relation', read: readRelation }],
  ['c', { typeName: 'Citation', read: readCitation }],
])

/** Whatever has this id now, or null. */
export async function nodeOf(context: Context, id: string): Promise<NodeRow | null> {
  return (await NODE_KINDS.get(id.charAt(0))?.read(context, id)) ?? null
}

export const isOfEntity = (id: string): boolean => id.startsWith(ENTITY)

/** What the API calls the type of a node: entities by the type that they hold, the others by their id. */
export function typeNameOf(node: FactRow): FactName
export function typeNameOf(node: NodeRow): NodeName
export function typeNameOf(node: NodeRow): NodeName {
  const typeName = 'degree' in node ? node.type : NODE_KINDS.get(node.id.charAt(0))?.typeName
  if (typeName === undefined) throw new Error(`No node has an id like ${node.id}.`)
  return typeName
}

export const documentOf = async ({ reader }: Context, id: string): Promise<DocumentRow | null> =>
  (await reader.each(documents, ofId(id))).at(0) ?? null

/** The entities with these ids, in their order, brief where that is enough; those that are gone since left out. */
export async function entitiesOf({ reader }: Context, ids: readonly string[], brief = false): Promise<EntityRow[]> {
  const rows = ids.length > 0 ? await reader.all(entities, { ids, brief }) : []
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export async function entityOf({ reader }: Context, id: string): Promise<EntityRow | null> {
  return (await reader.each(entities, ofId(id), { brief: false })).at(0) ?? null
}

async function readRelation({ reader }: Context, id: string): Promise<RelationRow | null> {
  const question = ofEnds(id)
  return question ? ((await reader.each(relations, question)).at(0) ?? null) : null
}

async function readCitation({ reader }: Context, id: string): Promise<CitationRow | null> {
  const question = ofEnds(id)
  const [citation] = question ? await reader.each(citations, question) : []
  const [measure] = citation ? await reader.each(measures, ofId(citation.measure)) : []
  return citation && measure ? { ...citation, measure } : null
}

/** Relations and citations are found from the ends that their ids are put together from. */
function ofEnds(id: string): Question | undefined {
  const ends = endsOf(id)
  return ends && { key: id, value: { id, from: ends.from, to: ends.to } }
}
