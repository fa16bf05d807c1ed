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

interface NamedDocument {
  readonly name: string
  readonly document: ReadDocument
}

/** What this run has come by so far. */
interface Run {
  /** The ids of the documents whose texts it has seen, by version. */
  readonly ids: Map<string, string>
  /** What it has written, by id: the version that stands, and the name under which that came. */
  readonly written: Map<string, { readonly name: string; readonly version: string }>
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
  const run: Run = { ids: new Map(), written: new Map() }
  for await (const batch of readBatches(store, reader, sources)) {
    let documents = new Map<string, NamedDocument>()
    for (const source of batch) {
      const { name, status } = source
      if (status === 'failed') {
        yield { name, status, message: source.message, diagnostics: 0 }
        continue
      }
      if (status === 'held') run.ids.set(source.version, source.id)
      // A text that the graph or this run has had may have been replaced by another one of this run since.
      if (status !== 'read' && stands(source.version, documents, run)) {
        yield status === 'held'
          ? { name, status: 'unchanged', id: source.id, diagnostics: 0 }
          : { name, status, message: source.message, diagnostics: 0 }
        continue
      }
      const document = status === 'read' ? source.document : await readAgain(source.text, reader)
      run.ids.set(document.version, document.id)
      if (documents.has(document.id)) {
        yield* await takeIn(store, reader, [...documents.values()], run)
        documents = new Map()
      }
      documents.set(document.id, { name, document })
    }
    yield* await takeIn(store, reader, [...documents.values()], run)
  }
}

/** Whether the text that this run has come by is still the one of its document. */
function stands(version: string, pending: ReadonlyMap<string, NamedDocument>, { ids, written }: Run): boolean {
  const id = ids.get(version) ?? ''
  return version === (pending.get(id)?.document.version ?? written.get(id)?.version ?? version)
}

async function readAgain(text: string, reader: Reader): Promise<ReadDocument> {
  const { extract } = await reader.load()
  return readDocument(text, extract(text), reader.version)
}

async function takeIn(
  store: GraphStore,
  reader: Reader,
  read: readonly NamedDocument[],
  { written }: Run,
): Promise<Ingested[]> {
  if (read.length === 0) return []
  const { known } = await reader.load()
  const add = read.map(({ document }) => document)
  const replaced = await store.write((transaction) => applyChange(transaction, { add, remove: [] }, known))
  return read.map(({ name, document }) => {
    const before = replaced.find(({ id }) => id === document.id)
    const other = written.get(document.id)?.name
    written.set(document.id, { name, version: document.version })
    return {
      name,
      status: before ? 'replaced' : 'added',
      id: document.id,
      ...(other !== undefined && { message: `Another text of the document in ${other}; this one stays.` }),
      ...(before && { difference: compareClaims(before, document) }),
      diagnostics: document.claims.diagnostics.length,
    }
  })
}
