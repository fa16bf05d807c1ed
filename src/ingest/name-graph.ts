import type { ExtractedEntity, Extraction } from '../exchange.ts'
import { entityId, nameIdentity } from '../identity.ts'
import type { EntityType } from '../ontology.ts'
import { mostCounted } from './most-counted.ts'

/**
 * A name of one type, and what the documents say of it. The graph of names is all that decides which names are one entity
 * and how that is described: it is counted up and down document by document, so the order of ingest leaves no trace.
 */
export interface NameRecord {
  readonly id: string
  readonly type: EntityType
  /** The ways to write it (quotation marks, capitals), with the number of documents that do. */
  readonly forms: ReadonlyMap<string, number>
  /** Documents whose entity has this as its name. */
  readonly documents: number
  /** The places that mean those entities. */
  readonly mentions: number
  /** What is said of those entities (`stage ISSUED`), with the number of them of which it is. */
  readonly said: ReadonlyMap<string, number>
  /** Names that documents also call it by, with the number of those documents. */
  readonly alsoCalled: ReadonlyMap<string, number>
}

export type NameGraph = ReadonlyMap<string, NameRecord>

/** What one document says of one name. */
interface SpokenName {
  readonly type: EntityType
  readonly forms: Set<string>
  isTitle: boolean
  mentions: number
  readonly said: string[]
  readonly alsoCalled: Set<string>
}

export type DocumentNames = ReadonlyMap<string, SpokenName>

/** The names that one document gives, once each. */
export function namesOf(extraction: Pick<Extraction, 'entities'>): DocumentNames {
  const names = new Map<string, SpokenName>()
  const speak = (type: EntityType, form: string): SpokenName => {
    const id = entityId(type, form)
    const spoken = names.get(id) ?? silent(type)
    spoken.forms.add(form)
    names.set(id, spoken)
    return spoken
  }
  for (const entity of extraction.entities) {
    const { type, name } = entity
    const title = speak(type, name)
    title.isTitle = true
    title.mentions += entity.mentions.length
    title.said.push(...saidOf(entity))
    for (const alias of entity.aliases) {
      const id = entityId(type, alias)
      if (nameIdentity(alias) === '' || id === entityId(type, name)) continue
      speak(type, alias)
      title.alsoCalled.add(id)
    }
  }
  return names
}

const silent = (type: EntityType): SpokenName => ({
  type,
  forms: new Set(),
  isTitle: false,
  mentions: 0,
  said: [],
  alsoCalled: new Set(),
})

/** What may be said of an entity beside its names. */
export type SaidOf = 'kind' | 'stage' | 'documentNumber' | 'date'

function saidOf({ kind, status, documentNumber, date }: ExtractedEntity): string[] {
  const values: Readonly<Record<SaidOf, string | undefined>> = { kind, stage: status, documentNumber, date }
  return Object.entries(values).flatMap(([attribute, value]) => (value ? [`${attribute} ${value}`] : []))
}

interface Counts {
  readonly id: string
  readonly type: EntityType
  readonly forms: Map<string, number>
  documents: number
  mentions: number
  readonly said: Map<string, number>
  readonly alsoCalled: Map<string, number>
}

/**
 * The graph after documents were taken out and others put in. Names that nothing speaks of any more are gone; records of
 * which none of the documents speaks are the same ones.
 */
export function recount(
  graph: NameGraph,
  removed: readonly DocumentNames[],
  added: readonly DocumentNames[],
): NameGraph {
  const counts = new Map<string, Counts>()
  for (const document of removed) countNames(graph, counts, document, -1)
  for (const document of added) countNames(graph, counts, document, 1)
  const all = new Map<string, NameRecord>([...graph, ...counts])
  return new Map([...all].filter(([, { forms }]) => forms.size > 0))
}

const copyOf = ({ id, type, forms, documents, mentions, said, alsoCalled }: NameRecord): Counts => ({
  id,
  type,
  forms: new Map(forms),
  documents,
  mentions,
  said: new Map(said),
  alsoCalled: new Map(alsoCalled),
})

const NOTHING: ReadonlyMap<string, number> = new Map()

const unspoken = (id: string, type: EntityType): NameRecord => ({
  id,
  type,
  forms: NOTHING,
  documents: 0,
  mentions: 0,
  said: NOTHING,
  alsoCalled: NOTHING,
})

function countNames(graph: NameGraph, counts: Map<string, Counts>, document: DocumentNames, by: 1 | -1): void {
  for (const [id, { type, forms, isTitle, mentions, said, alsoCalled }] of document) {
    const record = counts.get(id) ?? copyOf(graph.get(id) ?? unspoken(id, type))
    counts.set(id, record)
    if (isTitle) record.documents += by
    record.mentions += by * mentions
    for (const form of forms) change(record.forms, form, by)
    for (const one of said) change(record.said, one, by)
    for (const alias of alsoCalled) change(record.alsoCalled, alias, by)
  }
}

function change(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}

/** The way to write it that most documents use; ties by code points. */
export const shownName = (record: NameRecord): string => mostCounted(record.forms) ?? ''
