import { z } from 'zod'
import type { Extraction } from '../exchange.ts'
import type { GraphStore } from '../graph/store.ts'
import { versionId } from '../identity.ts'
import { batches } from './batches.ts'
import { applyChange } from './change.ts'
import { compareClaims, type Difference } from './compare-claims.ts'
import { type ReadDocument, readDocument } from './document.ts'
import type { KnownNames } from './known-names.ts'
import type { Source } from './source-file.ts'

/** What reads documents: an extractor, with what is known of names; its version tells when to read a document again. */
export interface Reader {
  readonly version: string
  readonly known: KnownNames
  extract(text: string): Extraction
}

/** What became of one document that was handed in. */
export interface Ingested {
  readonly name: string
  readonly status: 'added' | 'replaced' | 'unchanged' | 'duplicate' | 'failed'
  /** The document in the graph; absent where it failed. */
  readonly id?: string
  /** Why it failed, or which file it repeats: one sentence. */
  readonly message?: string
  /** How a document that was replaced differs from what it was. */
  readonly difference?: Difference
  readonly diagnostics: number
}

/** The names under which this run's texts (by version) and documents (by id) came first. */
type FirstNames = Map<string, string>

/**
 * Takes documents into the graph, several a transaction, each whole, and tells what became of each once it is committed.
 * A document that cannot be read does not hold up the others; of two texts of one document the later stays. Errors: those
 * of the store.
 */
export async function* ingest(
  store: GraphStore,
  reader: Reader,
  sources: AsyncIterable<Source> | Iterable<Source>,
): AsyncGenerator<Ingested> {
  const names: FirstNames = new Map()
  for await (const batch of batches(sources)) {
    const unchanged = await unchangedTexts(store, reader.version, batch)
    let documents = new Map<string, { name: string; document: ReadDocument }>()
    for (const source of batch) {
      const settled = settle(source, unchanged, names)
      if (settled) yield settled
      if (settled || 'error' in source) continue
      const document = readDocument(source.text, reader.extract(source.text), reader.version)
      if (documents.has(document.id)) {
        yield* await takeIn(store, reader.known, [...documents.values()], names)
        documents = new Map()
      }
      documents.set(document.id, { name: source.name, document })
    }
    yield* await takeIn(store, reader.known, [...documents.values()], names)
  }
}

/** Texts that the graph holds as this reader reads them: from version to document. */
async function unchangedTexts(
  store: GraphStore,
  reader: string,
  batch: readonly Source[],
): Promise<ReadonlyMap<string, string>> {
  const versions = batch.flatMap((source) => ('text' in source ? [versionId(source.text)] : []))
  const rows = await store.query('find-read-documents', { versions, reader })
  return new Map(rows.map((row) => readVersion.parse(row)).map(({ id, version }) => [version, id]))
}

const readVersion = z.object({ id: z.string(), version: z.string() })

/** What can be told of a source without reading it; undefined where it must be read. */
function settle(source: Source, unchanged: ReadonlyMap<string, string>, names: FirstNames): Ingested | undefined {
  const { name } = source
  if ('error' in source) return { name, status: 'failed', message: source.error.message, diagnostics: 0 }
  const version = versionId(source.text)
  const first = names.get(version)
  if (first !== undefined)
    return { name, status: 'duplicate', message: `The same document as ${first}.`, diagnostics: 0 }
  names.set(version, name)
  const id = unchanged.get(version)
  return id === undefined ? undefined : { name, status: 'unchanged', id, diagnostics: 0 }
}

async function takeIn(
  store: GraphStore,
  known: KnownNames,
  read: readonly { name: string; document: ReadDocument }[],
  names: FirstNames,
): Promise<Ingested[]> {
  if (read.length === 0) return []
  const add = read.map(({ document }) => document)
  const replaced = await store.write((transaction) => applyChange(transaction, { add, remove: [] }, known))
  return read.map(({ name, document }) => {
    const before = replaced.find(({ id }) => id === document.id)
    const first = names.get(document.id)
    names.set(document.id, name)
    return {
      name,
      status: before ? 'replaced' : 'added',
      id: document.id,
      ...(first !== undefined && { message: `Another text of the document in ${first}; this one stays.` }),
      ...(before && { difference: compareClaims(before, document) }),
      diagnostics: document.claims.diagnostics.length,
    }
  })
}
