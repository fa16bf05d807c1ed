import type { GraphStore } from '../graph/store.ts'
import { applyChange } from './change.ts'
import { compareClaims, type Difference } from './compare-claims.ts'
import { type ReadDocument, readDocument } from './document.ts'
import { readBatches } from './read-batches.ts'
import type { Reader } from './reader.ts'
import type { Source } from './source-file.ts'

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

/** The names under which this run's documents came first, by id. */
type FirstNames = Map<string, string>

interface NamedDocument {
  readonly name: string
  readonly document: ReadDocument
}

/**
 * Takes documents into the graph, several a transaction, each whole, and tells what became of each once it is committed.
 * A document that cannot be read does not hold up the others; of two texts of one document the later stays. Errors: those
 * of the store, BAD_LEXICON.
 */
export async function* ingest(
  store: GraphStore,
  reader: Reader,
  sources: AsyncIterable<Source> | Iterable<Source>,
): AsyncGenerator<Ingested> {
  const names: FirstNames = new Map()
  for await (const batch of readBatches(store, reader, sources)) {
    let documents = new Map<string, NamedDocument>()
    for (const source of batch) {
      if (source.status === 'failed' || source.status === 'duplicate') {
        yield { ...source, diagnostics: 0 }
        continue
      }
      // What the graph held when it was asked may have been replaced by this run since.
      if (source.status === 'held' && !names.has(source.id) && !documents.has(source.id)) {
        yield { name: source.name, status: 'unchanged', id: source.id, diagnostics: 0 }
        continue
      }
      const document = source.status === 'read' ? source.document : await readAgain(source.text, reader)
      if (documents.has(document.id)) {
        yield* await takeIn(store, reader, [...documents.values()], names)
        documents = new Map()
      }
      documents.set(document.id, { name: source.name, document })
    }
    yield* await takeIn(store, reader, [...documents.values()], names)
  }
}

async function readAgain(text: string, reader: Reader): Promise<ReadDocument> {
  const { extract } = await reader.load()
  return readDocument(text, extract(text), reader.version)
}

async function takeIn(
  store: GraphStore,
  reader: Reader,
  read: readonly NamedDocument[],
  names: FirstNames,
): Promise<Ingested[]> {
  if (read.length === 0) return []
  const { known } = await reader.load()
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
