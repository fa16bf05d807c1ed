import type { Parameters } from '../src/graph/store.ts'
import {
  citationId,
  entityId,
  evidenceId,
  hash,
  indicatorId,
  measureId,
  relationId,
  sectionId,
} from '../src/identity.ts'
import { countOrder, documentOrder, numberOrder, placeOrder, yearOrder } from '../src/ingest/order.ts'
import { foldQuery } from '../src/lexicon/fold-query.ts'
import { type CitationRole, type EntityType, MEASURE_STATUSES, type RelationType } from '../src/ontology.ts'
import { halvesOf } from '../src/slips.ts'
import { type Chance, chanceOf } from './chance.ts'

// A graph of any size in the model of docs/architecture.md, with few entities that nearly everything is about: the first
// one is cited by a third of all measures. What is written is what an ingest would write, without reading a text.

/** Rows for one statement of cypher/. */
export interface Rows {
  readonly statement: string
  readonly rows: readonly Parameters[]
}

/** How many of each kind; of 100 nodes 15 are entities, as many their names and keys, 30 measures. */
interface Counts {
  readonly documents: number
  readonly entities: number
  readonly measures: number
  readonly indicators: number
  readonly relations: number
}

interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
}

interface Document {
  readonly id: string
  readonly order: string
}

const CITATIONS_OF_MEASURE = 4
const CHUNK = 5_000
const SEED = 20_231_009
const TYPES: readonly EntityType[] = [
  'NewArea',
  'Region',
  'Platform',
  'Project',
  'Enterprise',
  'Organization',
  'Policy',
]
/** What a text can do with an entity of a type: a policy is what it rests on, never what it builds. */
const ROLES: Readonly<Partial<Record<EntityType, readonly CitationRole[]>>> & {
  readonly Region: readonly CitationRole[]
} = {
  NewArea: ['COOPERATION', 'BENCHMARK', 'MENTION'],
  Region: ['COOPERATION', 'BENCHMARK', 'MENTION'],
  Platform: ['BUILDS', 'COOPERATION', 'MENTION'],
  Project: ['BUILDS', 'MENTION'],
  Enterprise: ['ATTRACTS', 'COOPERATION', 'MENTION'],
  Organization: ['COOPERATION', 'ATTRACTS', 'MENTION'],
  Policy: ['BASIS', 'MENTION'],
}
const TEXT = '推进大数据产业与新区协同发展，共建产业园区，完善交通基础设施，引进龙头企业，落实支持政策。'

const countsFor = (nodes: number): Counts => ({
  documents: Math.round(nodes * 0.02),
  entities: Math.round(nodes * 0.15),
  measures: Math.round(nodes * 0.3),
  indicators: Math.round(nodes * 0.05),
  relations: Math.round(nodes * 0.15),
})

export function entityAt(position: number): Entity {
  const type = TYPES[position % TYPES.length] ?? 'Region'
  const name = `云山${position}号`
  return { id: entityId(type, name), type, name }
}

/** A document, by its position. */
export function documentAt(position: number): Document {
  const id = `d${hash('document', String(position))}`
  return { id, order: documentOrder(dateOf(position), id) }
}

const dateOf = (position: number): string =>
  `${2015 + (position % 9)}-${String(1 + (position % 12)).padStart(2, '0')}-${String(1 + (position % 28)).padStart(2, '0')}`

/** All rows, in the order in which their statements can run. */
export function* syntheticGraph(nodes: number): Generator<Rows> {
  const counts = countsFor(nodes)
  const chance = chanceOf(SEED)
  yield* rowsOf('write-documents', counts.documents, documentRow)
  yield* rowsOf('write-sections', counts.documents, sectionRow)
  yield* rowsOf('write-entities', counts.entities, entityRow)
  yield* rowsOf('write-descriptions', counts.entities, descriptionRow)
  yield* rowsOf('write-names', counts.entities, nameRow)
  yield* rowsOf('write-name-targets', counts.entities, (at) => ({ name: entityAt(at).id, entity: entityAt(at).id }))
  yield* rowsOf('write-spellings', counts.entities, spellingRow)
  yield* mentions(counts, chance)
  yield* measures(counts, chance)
  yield* indicators(counts, chance)
  yield* relations(counts, chance)
}

function* rowsOf(statement: string, count: number, rowAt: (position: number) => Parameters): Generator<Rows> {
  for (let first = 0; first < count; first += CHUNK) {
    const length = Math.min(CHUNK, count - first)
    yield { statement, rows: Array.from({ length }, (_, offset) => rowAt(first + offset)) }
  }
}

/** Without `reader`, so that no server takes the text for one to read again. */
function documentRow(position: number): Parameters {
  const { id, order } = documentAt(position)
  const title = `关于第${position}号新区的意见`
  const names = { title, folded: foldQuery(title), titleName: `e${hash('title', title)}`, titleOrder: `${title}.${id}` }
  const read = { version: id, authors: [], claims: '{}', diagnostics: '[]' }
  return { id, ...names, ...read, date: dateOf(position), text: TEXT, words: foldQuery(TEXT), order }
}

function sectionRow(position: number): Parameters {
  const { id: document } = documentAt(position)
  const properties = { id: sectionId(document, 0), heading: '一、总体要求', level: 1, start: 0, end: TEXT.length }
  return { document, properties }
}

function entityRow(position: number): Parameters {
  const { id, type, name } = entityAt(position)
  const romanized = `Yunshan ${position} Hao`
  return { id, type, name, aliases: [], romanized, nameOrder: `yunshan${position}hao ${name}.${id}` }
}

function descriptionRow(position: number): Parameters {
  const { id } = entityAt(position)
  return {
    id,
    changed: { degree: 0, degreeOrder: countOrder(0, id), mentionCount: 0, mentionsOrder: countOrder(0, id) },
  }
}

function nameRow(position: number): Parameters {
  const { id, type, name } = entityAt(position)
  return { id, changed: { type, name, documents: 1, entity: id, forms: [name], formCounts: [1] } }
}

function spellingRow(position: number): Parameters {
  const { id, name } = entityAt(position)
  const key = foldQuery(name)
  return { name: id, keys: [{ key, ...halvesOf(key) }] }
}

function* mentions({ documents, entities }: Counts, chance: Chance): Generator<Rows> {
  const perDocument = Math.round((entities * 2.5) / documents)
  yield* inChunks('write-mentions', documents, (position) => {
    const { id, order } = documentAt(position)
    const named = new Set(Array.from({ length: perDocument }, () => chance.ranked(entities)))
    return [...named].map(entityAt).map(({ id: entity, name }) => ({
      entity,
      document: id,
      properties: { named: entity, name, aliases: [], starts: [0], ends: [4], order },
    }))
  })
}

/** Chunks of the rows that so many things have, several each. */
function* inChunks(statement: string, count: number, rowsAt: (position: number) => Parameters[]): Generator<Rows> {
  let rows: Parameters[] = []
  for (let position = 0; position < count; position++) {
    for (const row of rowsAt(position)) rows.push(row)
    if (rows.length < CHUNK) continue
    yield { statement, rows }
    rows = []
  }
  if (rows.length > 0) yield { statement, rows }
}

function measureAt(position: number, documents: number): { id: string; document: Document; order: string } {
  const document = documentAt(position % documents)
  const id = measureId(document.id, TEXT, Math.floor(position / documents))
  return { id, document, order: placeOrder(document.order, Math.floor(position / documents) * TEXT.length, id) }
}

function* measures({ documents, entities, measures: count }: Counts, chance: Chance): Generator<Rows> {
  yield* rowsOf('write-measures', count, (position) => {
    const { id, document, order } = measureAt(position, documents)
    const status = MEASURE_STATUSES[position % MEASURE_STATUSES.length] ?? 'DONE'
    const counted = { citationCount: CITATIONS_OF_MEASURE, citationsOrder: countOrder(CITATIONS_OF_MEASURE, order) }
    const place = { start: 0, end: TEXT.length, section: ['一、总体要求'], order }
    const said = { text: TEXT, folded: foldQuery(TEXT), status, assertion: 'STATED' }
    return { document: document.id, properties: { id, ...said, ...place, ...counted } }
  })
  yield* rowsOf('write-actors', count, (position) => ({
    measure: measureAt(position, documents).id,
    entity: entityAt(chance.ranked(entities)).id,
    properties: { starts: [0], ends: [2], assertion: 'STATED' },
  }))
  yield* inChunks('write-citations', count, (position) => citationsOf(position, documents, entities, chance))
}

/** One in twenty citations is of the first entity, besides those that fall to it by rank. */
function citationsOf(position: number, documents: number, entities: number, chance: Chance): Parameters[] {
  const measure = measureAt(position, documents)
  const cited = new Map<string, Parameters>()
  for (let nth = 0; nth < CITATIONS_OF_MEASURE; nth++) {
    const { id: entity, type } = entityAt(chance.below(20) === 0 ? 0 : chance.ranked(entities))
    const roles = ROLES[type] ?? ROLES.Region
    const role = roles[chance.below(roles.length)] ?? 'MENTION'
    const id = citationId(measure.id, entity, role)
    const place = {
      starts: [0],
      ends: [4],
      section: ['一、总体要求'],
      order: placeOrder(measure.document.order, nth, id),
    }
    const properties = { id, role, ...place, cited: entity, measureOrder: measure.order, assertion: 'STATED' }
    cited.set(id, { measure: measure.id, entity, properties })
  }
  return [...cited.values()]
}

function* indicators({ documents, entities, indicators: count }: Counts, chance: Chance): Generator<Rows> {
  const idAt = (position: number) => indicatorId(documentAt(position % documents).id, [position], 0)
  yield* rowsOf('write-indicators', count, (position) => {
    const [id, document] = [idAt(position), documentAt(position % documents)]
    const [order, value, year] = [placeOrder(document.order, position, id), position % 100, 2015 + (position % 9)]
    const quantity = { value, unit: '%', comparator: '=', form: 'GROWTH', nature: 'ACTUAL', year }
    const orders = {
      order,
      nameOrder: `gdp.${order}`,
      valueOrder: numberOrder(value, order),
      yearOrder: yearOrder(year, order),
    }
    const place = { start: 0, end: 8, quote: TEXT.slice(0, 8), section: ['一、总体要求'], assertion: 'STATED' }
    return { document: document.id, properties: { id, name: 'GDP', folded: 'gdp', ...quantity, ...place, ...orders } }
  })
  yield* rowsOf('write-indicator-entities', count, (position) => ({
    indicator: idAt(position),
    entity: entityAt(chance.ranked(entities)).id,
  }))
}

/** Every entity rests on, or lies in, one that stands before it in the ranking. */
function* relations({ documents, entities, relations: count }: Counts, chance: Chance): Generator<Rows> {
  const stated = Array.from({ length: Math.min(count, entities - TYPES.length) }, (_, offset) => {
    const position = offset + TYPES.length
    const from = entityAt(position)
    const type: RelationType = from.type === 'Policy' ? 'BASED_ON' : 'LOCATED_IN'
    const rank = Math.floor(chance.ranked(position) / TYPES.length) * TYPES.length
    const to = entityAt(type === 'BASED_ON' ? Math.min(rank + TYPES.length - 1, position - TYPES.length) : rank)
    return {
      id: relationId(type, from.id, to.id),
      type,
      from: from.id,
      to: to.id,
      document: documentAt(position % documents),
    }
  })
  yield* rowsOf('create-relations', stated.length, (at) => relationRow(stated[at] as Stated))
  yield* rowsOf('write-evidence', stated.length, (at) => evidenceRow(stated[at] as Stated))
}

interface Stated {
  readonly id: string
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly document: Document
}

function relationRow({ id, type, from, to, document }: Stated): Parameters {
  const order = placeOrder(document.order, 0, evidenceId(id, document.id, 0, TEXT.length))
  return { type, from, to, properties: { id, evidenceCount: 1, order, assertion: 'STATED' } }
}

function evidenceRow({ id: fact, document }: Stated): Parameters {
  const id = evidenceId(fact, document.id, 0, TEXT.length)
  const place = { start: 0, end: TEXT.length, quote: TEXT, section: ['一、总体要求'] }
  const properties = { id, fact, ...place, order: placeOrder(document.order, 0, id), assertion: 'STATED' }
  return { document: document.id, properties }
}
