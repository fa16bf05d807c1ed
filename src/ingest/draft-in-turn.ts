import type { Drafter, Reader } from './reader.ts'

/**
 * Reads the first texts in this thread, since a few documents are read before another one has started, and all others in a
 * thread of their own, beside what is written meanwhile.
 */
export function draftInTurn(reader: Reader): Drafter {
  let isFirst = true
  let thread: Drafter | undefined
  return {
    async draft(texts) {
      if (isFirst) {
        isFirst = false
        const { draft } = await reader.load()
        return texts.map(draft)
      }
      thread ??= reader.startThread()
      return thread.draft(texts)
    },
    close: async () => thread?.close(),
  }
}
