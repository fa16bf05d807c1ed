import type { GraphStore } from '../graph/store.ts'
import { applyChange } from './change.ts'
import { readDocument } from './document.ts'
import { idsOf } from './id-column.ts'
import type { Reader } from './reader.ts'
import { readStoredDocuments } from './stored-documents.ts'

const BATCH = 32

/**
 * Reads the documents of the graph again that another extractor or lexicon read, from the text that the graph keeps.
 * Gives how many those were. Errors: those of the store.
 */
export async function refresh(store: GraphStore, reader: Reader): Promise<number> {
  const rows = await store.query('list-outdated-documents', { reader: reader.version })
  const outdated = idsOf(rows)
  if (outdated.length === 0) return 0
  const { extract, known } = await reader.load()
  for (let first = 0; first < outdated.length; first += BATCH) {
    const ids = outdated.slice(first, first + BATCH)
    await store.write(async (transaction) => {
      const documents = await readStoredDocuments(transaction, ids)
      const read = documents.map(({ text }) => readDocument(text, extract(text), reader.version))
      // What names a document may be read otherwise now, so it may have become another one, or the same as its neighbour.
      const add = [...new Map(read.map((document) => [document.id, document])).values()]
      const remove = ids.filter((id) => !add.some((document) => document.id === id))
      return applyChange(transaction, { add, remove }, known)
    })
  }
  return outdated.length
}
