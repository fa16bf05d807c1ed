import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Characters of documents; a parsed one takes some 120 bytes for each. */
const MOST_CHARACTERS = 256 * 1024

/**
 * Remembers the latest documents that were parsed and are valid. Apollo's own store measures them as JSON, a fifth of what
 * they take: clients that write values into their documents, so that each is a new one, would fill it with 175 MB.
 */
export function parsedDocuments() {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ loc }) => loc?.source.body.length || 1,
  })
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  }
}
