import type { Extractor, Reader } from './reader.ts'

/**
 * Extracts the first texts in this thread, since a few documents are read before another one has started, and all others
 * in a thread of their own, beside what is written meanwhile.
 */
export function extractInTurn(reader: Reader): Extractor {
  let isFirst = true
  let thread: Extractor | undefined
  return {
    async extract(texts) {
      if (isFirst) {
        isFirst = false
        const { extract } = await reader.load()
        return texts.map(extract)
      }
      thread ??= reader.startThread()
      return thread.extract(texts)
    },
    close: async () => thread?.close(),
  }
}
