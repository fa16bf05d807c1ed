import type { GraphStore } from '../graph/store.ts'
import { applyChange } from './change.ts'
import { compareClaims, type Difference } from './compare-claims.ts'
import { type Draft, documentOf } from './draft.ts'
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

interface NamedDraft {
  readonly name: string
  readonly draft: Draft
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
    let drafts = new Map<string, NamedDraft>()
    for (const source of batch) {
      const { name, status } = source
      if (status === 'failed') {
        yield { name, status, message: source.message, diagnostics: 0 }
        continue
      }
      if (status === 'held') run.ids.set(source.version, source.id)
      // A text that the graph or this run has had may have been replaced by another one of this run since.
      if (status !== 'read' && stands(source.version, drafts, run)) {
        yield status === 'held'
          ? { name, status: 'unchanged', id: source.id, diagnostics: 0 }
          : { name, status, message: source.message, diagnostics: 0 }
        continue
      }
      const draft = status === 'read' ? source.draft : (await reader.load()).draft(source.text)
      run.ids.set(draft.version, draft.id)
      if (drafts.has(draft.id)) {
        yield* await takeIn(store, reader, [...drafts.values()], run)
        drafts = new Map()
      }
      drafts.set(draft.id, { name, draft })
    }
    yield* await takeIn(store, reader, [...drafts.values()], run)
  }
}

/** Whether the text that this run has come by is still the one of its document. */
function stands(version: string, pending: ReadonlyMap<string, NamedDraft>, { ids, written }: Run): boolean {
  const id = ids.get(version) ?? ''
  return version === (pending.get(id)?.draft.version ?? written.get(id)?.version ?? version)
}

async function takeIn(
  store: GraphStore,
  reader: Reader,
  read: readonly NamedDraft[],
  { written }: Run,
): Promise<Ingested[]> {
  if (read.length === 0) return []
  const { known } = await reader.load()
  const add = read.map(({ draft }) => draft)
  const replaced = await store.write((transaction) => applyChange(transaction, { add, remove: [] }, known))
  return read.map(({ name, draft }) => {
    const { id, version, diagnostics } = draft
    const before = replaced.find((one) => one.id === id)
    const other = written.get(id)?.name
    written.set(id, { name, version })
    return {
      name,
      status: before ? 'replaced' : 'added',
      id,
      ...(other !== undefined && { message: `Another text of the document in ${other}; this one stays.` }),
      ...(before && { difference: compareClaims(before, documentOf(draft)) }),
      diagnostics: diagnostics.length,
    }
  })
}
