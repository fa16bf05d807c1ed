import { z } from 'zod'
import { ENTITY_TYPES } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { coverageOf } from '../facts/coverage.ts'
import { measurePlace, textOf } from '../facts/evidence.ts'
import type { NodeRow } from '../facts/nodes.ts'
import { type DocumentRow, documentColumn, entityRow, type MeasureRow, measureRow, type Place } from '../facts/rows.ts'
import type { Coverage, DocumentFilter, NodeType, SearchField, TextRange } from '../generated/schema.ts'
import type { Statement } from '../graph-reader.ts'
import { type Connection, connect, type Edge, once } from '../lists/connection.ts'
import { documentIds } from '../lists/document-filter.ts'
import type { PageArguments } from '../lists/page.ts'
import type { Keyed } from '../lists/source.ts'
import { type Match, matchDocument, matchName, rangesOf, TEXT_MATCH } from './search-match.ts'
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

const nameRow = z.object({ entity: entityRow, name: z.string(), key: z.string() })

const searchNames: Statement<z.output<typeof nameRow>> = { name: 'search-names', row: nameRow }
const searchMeasures: Statement<MeasureRow> = { name: 'search-measures', row: measureRow }
const searchDocuments: Statement<DocumentRow> = { name: 'search-documents', row: documentColumn }

/** So many names, measures and documents are looked through; the statements give the best first. */
const MAX_CANDIDATES = 500
/** As many matches make a word frequent: they are met soon where things are gone through in their order. */
const FREQUENT = 3000

const BEST_FIRST = { property: 'rank', descending: false }

/** Whatever holds the words: best first, then what is connected most, then by id. */
export function search(context: Context, args: SearchArguments): SearchConnectionRow {
  const { query, types, document } = args
  const words = foldedPart(context, query, 'query') ?? ''
  const source = async () => {
    const hits = await hitsOf(context, words, types ?? null, await documentIds(context, document))
    return {
      page: async ({ lower, upper, limit }: { lower: string; upper: string; limit: number }) =>
        hits.filter(({ key }) => key > lower && key < upper).slice(0, limit),
      count: async () => hits.length,
    }
  }
  const listing = { field: 'Query.search', where: { words, types, document }, order: BEST_FIRST, source }
  return { ...connect(listing, args), coverage: once(() => coverageOf(context, document)) }
}

async function hitsOf(
  context: Context,
  query: string,
  types: readonly NodeType[] | null,
  documents: readonly string[] | null,
): Promise<Keyed<SearchHitRow>[]> {
  const asked = (type: NodeType) => types === null || types.includes(type)
  const found = await Promise.all([
    ENTITY_TYPES.some(asked) ? namesFound(context, query, ENTITY_TYPES.filter(asked), documents) : [],
    asked('Measure') ? measuresFound(context, query, documents) : [],
    asked('Document') ? documentsFound(context, query, documents) : [],
  ])
  return onceEach(found.flat().sort((a, b) => (a.key < b.key ? -1 : 1)))
}

/** Of the hits of one node, the first. */
function onceEach(hits: readonly Keyed<SearchHitRow>[]): Keyed<SearchHitRow>[] {
  const seen = new Set<string>()
  return hits.filter(({ node: { node } }) => !seen.has(node.id) && seen.add(node.id))
}

/** What a statement that supplies candidates is told; the embedded engine reads all, without the full-text query. */
const candidatesOf = (query: string, documents: readonly string[] | null) => ({
  query,
  words: wordsQuery(query),
  documents,
  limit: MAX_CANDIDATES,
  many: FREQUENT,
})

async function namesFound(
  { reader, foldQuery }: Context,
  query: string,
  types: readonly string[],
  documents: readonly string[] | null,
): Promise<Keyed<SearchHitRow>[]> {
  const latin = /^[a-z0-9]+$/.test(query)
  const rows = await reader.all(searchNames, { ...candidatesOf(query, documents), latin, types })
  return rows.map(({ entity, name, key }) => {
    const [romanized = ''] = (entity.romanized ?? '').split(' ')
    const names = { name: foldQuery(name), title: foldQuery(entity.name), romanized: foldQuery(romanized) }
    const match = matchName(query, key, names)
    const whole = { start: 0, end: name.length }
    const highlights = match.field === 'PINYIN' ? [whole] : rangesOf(name, query, foldQuery)
    return hit(entity, match, entity.degree, { text: async () => name, highlights: async () => highlights })
  })
}

async function measuresFound(
  { reader, foldQuery }: Context,
  query: string,
  documents: readonly string[] | null,
): Promise<Keyed<SearchHitRow>[]> {
  const rows = await reader.all(searchMeasures, candidatesOf(query, documents))
  return rows.map((measure) =>
    hit(measure, TEXT_MATCH, measure.citationCount, {
      text: async () => measure.text,
      highlights: async () => rangesOf(measure.text, query, foldQuery),
      evidence: async () => measurePlace(measure),
    }),
  )
}

async function documentsFound(
  context: Context,
  query: string,
  documents: readonly string[] | null,
): Promise<Keyed<SearchHitRow>[]> {
  const { reader, foldQuery } = context
  const rows = await reader.all(searchDocuments, candidatesOf(query, documents))
  return rows.map((document) => {
    const match = matchDocument(query, foldQuery(document.title))
    if (match.field === 'TEXT') return hit(document, match, 0, partOfText(context, document, query))
    const highlights = rangesOf(document.title, query, foldQuery)
    return hit(document, match, 0, { text: async () => document.title, highlights: async () => highlights })
  })
}

/** Characters of a text around the words that matched. */
const AROUND = 40

function partOfText(context: Context, document: DocumentRow, query: string) {
  const place = async () => {
    const text = await textOf(context, document.id)
    return { text, range: rangesOf(text, query, context.foldQuery).at(0) ?? { start: 0, end: 0 } }
  }
  const text = async () => {
    const { text, range } = await place()
    return text.slice(Math.max(0, range.start - AROUND), range.end + AROUND)
  }
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
