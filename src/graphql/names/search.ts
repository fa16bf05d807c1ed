import type { GraphQLResolveInfo } from 'graphql'
import { z } from 'zod'
import { once } from '../../kept.ts'
import { ENTITY_TYPES } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { briefAsked } from '../facts/brief.ts'
import { coverageOf } from '../facts/coverage.ts'
import { measurePlace, textOf } from '../facts/evidence.ts'
import type { NodeRow } from '../facts/nodes.ts'
import { type DocumentRow, documentColumn, entityRow, type MeasureRow, measureRow, type Place } from '../facts/rows.ts'
import type { Coverage, DocumentFilter, NodeType, SearchField, TextRange } from '../generated/schema.ts'
import type { Statement } from '../graph-reader.ts'
import { type Connection, connect, type Edge } from '../lists/connection.ts'
import { documentIds } from '../lists/document-filter.ts'
import type { PageArguments } from '../lists/page.ts'
import type { Keyed } from '../lists/source.ts'
import { selectedFields } from '../selected.ts'
import { firstRangeOf, type Match, matchDocument, matchName, rangesOf, TEXT_MATCH } from './search-match.ts'
import { foldedPart } from './words.ts'
import { wordsQuery } from './words-query.ts'

/** One thing that a search found; what is read of its text waits until it is asked for. */
export interface SearchHitRow {
  readonly node: NodeRow
  readonly score: number
  readonly field: SearchField
  text(): Promise<string>
  highlights(): Promise<TextRange[]>
  evidence(): Promise<Place | null>
}

export interface SearchArguments extends PageArguments {
  readonly query: string
  readonly types?: readonly NodeType[] | null
  readonly document?: DocumentFilter | null
}

export type SearchEdgeRow = Edge<SearchHitRow>
export type SearchConnectionRow = Connection<SearchHitRow> & { coverage(): Promise<Coverage> }

const nameRow = z.object({ entity: entityRow, romanized: z.string(), name: z.string(), key: z.string() })

const searchNames: Statement<z.output<typeof nameRow>> = { name: 'search-names', row: nameRow }
const searchMeasures: Statement<MeasureRow> = { name: 'search-measures', row: measureRow }
const searchDocuments: Statement<DocumentRow> = { name: 'search-documents', row: documentColumn }

/** So many names, measures and documents are looked through; the statements give the best first. */
const MAX_CANDIDATES = 500
/** As many matches make a word frequent: they are met soon where things are gone through in their order. */
const FREQUENT = 3000

const BEST_FIRST = { property: 'rank', descending: false }

/** Whatever holds the words: best first, then what is connected most, then by id. */
export function search(context: Context, args: SearchArguments, info: GraphQLResolveInfo): SearchConnectionRow {
  const { query, types, document } = args
  const words = foldedPart(context, query, 'query') ?? ''
  const source = async () => {
    const documents = await documentIds(context, document)
    const hits = await hitsOf(context, { query: words, types: types ?? null, documents, ...shownOf(info) })
    return {
      page: async ({ lower, upper, limit }: { lower: string; upper: string; limit: number }) =>
        hits.filter(({ key }) => key > lower && key < upper).slice(0, limit),
      count: async () => hits.length,
    }
  }
  const listing = { field: 'Query.search', where: { words, types, document }, order: BEST_FIRST, source }
  return { ...connect(listing, args), coverage: once(() => coverageOf(context, document)) }
}

/** What is looked for, and how much of what is found is shown. */
interface Wanted {
  /** Folded. */
  readonly query: string
  readonly types: readonly NodeType[] | null
  readonly documents: readonly string[] | null
  readonly brief: boolean
  readonly bringsActor: boolean
}

const shownOf = (info: GraphQLResolveInfo) => ({
  brief: briefAsked(info),
  bringsActor: ['actor', 'actorEvidence'].some((name) => selectedFields(info, name).length > 0),
})

async function hitsOf(context: Context, wanted: Wanted): Promise<Keyed<SearchHitRow>[]> {
  const asked = (type: NodeType) => wanted.types === null || wanted.types.includes(type)
  const found = await Promise.all([
    ENTITY_TYPES.some(asked) ? namesFound(context, wanted, ENTITY_TYPES.filter(asked)) : [],
    asked('Measure') ? measuresFound(context, wanted) : [],
    asked('Document') ? documentsFound(context, wanted) : [],
  ])
  return onceEach(found.flat().sort((a, b) => (a.key < b.key ? -1 : 1)))
}

/** Of the hits of one node, the first. */
function onceEach(hits: readonly Keyed<SearchHitRow>[]): Keyed<SearchHitRow>[] {
  const seen = new Set<string>()
  return hits.filter(({ node: { node } }) => !seen.has(node.id) && seen.add(node.id))
}

/** What a statement that supplies candidates is told; the embedded engine reads all, without the full-text query. */
const candidatesOf = ({ query, documents, brief }: Wanted) => ({
  query,
  words: wordsQuery(query),
  documents,
  limit: MAX_CANDIDATES,
  many: FREQUENT,
  brief,
})

async function namesFound(
  { reader, foldQuery }: Context,
  wanted: Wanted,
  types: readonly string[],
): Promise<Keyed<SearchHitRow>[]> {
  const { query } = wanted
  const latin = /^[a-z0-9]+$/.test(query)
  const rows = await reader.all(searchNames, { ...candidatesOf(wanted), latin, types })
  return rows.map(({ entity, romanized, name, key }) => {
    const [first = ''] = romanized.split(' ')
    const names = { name: foldQuery(name), title: foldQuery(entity.name), romanized: foldQuery(first) }
    const match = matchName(query, key, names)
    const whole = { start: 0, end: name.length }
    return hit(entity, match, entity.degree, {
      text: async () => name,
      highlights: async () => (match.field === 'PINYIN' ? [whole] : rangesOf(name, query, foldQuery)),
    })
  })
}

async function measuresFound({ reader, foldQuery }: Context, wanted: Wanted): Promise<Keyed<SearchHitRow>[]> {
  const { query, bringsActor } = wanted
  const rows = await reader.all(searchMeasures, { ...candidatesOf(wanted), bringsActor })
  return rows.map((measure) =>
    hit(measure, TEXT_MATCH, measure.citationCount, {
      text: async () => measure.text,
      highlights: async () => rangesOf(measure.text, query, foldQuery),
      evidence: async () => measurePlace(measure),
    }),
  )
}

async function documentsFound(context: Context, wanted: Wanted): Promise<Keyed<SearchHitRow>[]> {
  const { reader, foldQuery } = context
  const { query } = wanted
  const rows = await reader.all(searchDocuments, candidatesOf(wanted))
  return rows.map((document) => {
    const match = matchDocument(query, foldQuery(document.title))
    if (match.field === 'TEXT') return hit(document, match, 0, partOfText(context, document, query))
    return hit(document, match, 0, {
      text: async () => document.title,
      highlights: async () => rangesOf(document.title, query, foldQuery),
    })
  })
}

/** Characters of a text around the words that matched. */
const AROUND = 40

function partOfText(context: Context, document: DocumentRow, query: string) {
  const place = once(async () => {
    const text = await textOf(context, document.id)
    return { text, range: firstRangeOf(text, query, context.foldQuery) ?? { start: 0, end: 0 } }
  })
  const text = once(async () => {
    const { text, range } = await place()
    return text.slice(Math.max(0, range.start - AROUND), range.end + AROUND)
  })
  return {
    text,
    highlights: async () => rangesOf(await text(), query, context.foldQuery),
    evidence: async () => ({ document, ...(await place()).range }),
  }
}

type Words = Pick<SearchHitRow, 'text' | 'highlights'> & Partial<Pick<SearchHitRow, 'evidence'>>

const MOST = 1e9

/** A hit with the key that ranks it: the score, then the degree, each falling, then the id. */
function hit(node: NodeRow, { score, field }: Match, degree: number, words: Words): Keyed<SearchHitRow> {
  const rank = [1 - score, (MOST - degree) / MOST].map((part) => part.toFixed(9)).join('.')
  return { key: `${rank}.${node.id}`, node: { node, score, field, evidence: async () => null, ...words } }
}
