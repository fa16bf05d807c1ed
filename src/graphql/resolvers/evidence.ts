import { contextSize, headingsAbove, quoteOf, textOf } from '../facts/evidence.ts'
import type { EvidenceResolvers } from '../generated/schema.ts'

const DEFAULT_CONTEXT = 40

export const evidence: EvidenceResolvers = {
  section: (place, _, context) => headingsAbove(context, place),
  quote: (place, _, context) => quoteOf(context, place),
  before: async ({ document, start }, { characters }, context) => {
    const size = contextSize(characters ?? DEFAULT_CONTEXT)
    return (await textOf(context, document.id)).slice(Math.max(0, start - size), start)
  },
  after: async ({ document, end }, { characters }, context) => {
    const size = contextSize(characters ?? DEFAULT_CONTEXT)
    return (await textOf(context, document.id)).slice(end, end + size)
  },
}
