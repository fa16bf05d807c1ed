import { z } from 'zod'
import type { GraphStore } from '../graph/store.ts'
import { versionId } from '../identity.ts'
import { batches } from './batches.ts'
import { type ReadDocument, readDocument } from './document.ts'
import { extractInTurn } from './extract-in-turn.ts'
import { oneAhead } from './one-ahead.ts'
import type { Extractor, Reader } from './reader.ts'
import type { Source } from './source-file.ts'

/** What is known of a source before its turn to be written. */
export type ReadSource = Named &
  (
    | { readonly status: 'failed'; readonly message: string }
    /** This run has seen the text before. */
    | { readonly status: 'duplicate'; readonly message: string; readonly version: string; readonly text: string }
    /** The graph held a document with this text, as this reader reads it. */
    | { readonly status: 'held'; readonly id: string; readonly version: string; readonly text: string }
    | { readonly status: 'read'; readonly document: ReadDocument }
  )

interface Named {
  readonly name: string
}

type UnreadSource = Named & { readonly status: 'unread'; readonly text: string }

/** Reads sources batch after batch, each while the one before is being written. Errors: those of the store, BAD_LEXICON. */
export async function* readBatches(
  store: GraphStore,
  reader: Reader,
  sources: AsyncIterable<Source> | Iterable<Source>,
): AsyncGenerator<ReadSource[]> {
  const extractor = extractInTurn(reader)
  const firstNames = new Map<string, string>()
  try {
    yield* oneAhead(batches(sources), async (batch) => {
      const held = await heldTexts(store, reader.version, batch)
      const found = batch.map((source) => withoutReading(source, held, firstNames))
      return withReading(found, extractor, reader.version)
    })
  } finally {
    await extractor.close()
  }
}

/** Texts that the graph holds as this reader reads them: from version to document. */
async function heldTexts(
  store: GraphStore,
  reader: string,
  batch: readonly Source[],
): Promise<ReadonlyMap<string, string>> {
  const versions = batch.flatMap((source) => ('text' in source ? [versionId(source.text)] : []))
  const rows = await store.query('find-read-documents', { versions, reader })
  return new Map(rows.map((row) => heldText.parse(row)).map(({ id, version }) => [version, id]))
}

const heldText = z.object({ id: z.string(), version: z.string() })

/** What can be told of a source without reading it; `firstNames` are those under which this run's texts came first. */
function withoutReading(
  source: Source,
  held: ReadonlyMap<string, string>,
  firstNames: Map<string, string>,
): ReadSource | UnreadSource {
  const { name } = source
  if ('error' in source) return { name, status: 'failed', message: source.error.message }
  const version = versionId(source.text)
  const first = firstNames.get(version)
  const { text } = source
  if (first !== undefined)
    return { name, status: 'duplicate', message: `The same document as ${first}.`, version, text }
  firstNames.set(version, name)
  const id = held.get(version)
  return id === undefined ? { name, status: 'unread', text } : { name, status: 'held', id, version, text }
}

async function withReading(
  found: readonly (ReadSource | UnreadSource)[],
  extractor: Extractor,
  reader: string,
): Promise<ReadSource[]> {
  const texts = found.flatMap((source) => (source.status === 'unread' ? [source.text] : []))
  const extractions = texts.length > 0 ? await extractor.extract(texts) : []
  // Texts that are the same are duplicates, so each of these is there once.
  const documents = new Map(
    extractions.map((extraction, index) => {
      const text = texts[index] ?? ''
      return [text, readDocument(text, extraction, reader)]
    }),
  )
  return found.flatMap((source) => {
    if (source.status !== 'unread') return [source]
    const document = documents.get(source.text)
    return document ? [{ name: source.name, status: 'read', document }] : []
  })
}
