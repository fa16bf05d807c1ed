import type { AttributeResolvers } from '../generated/schema.ts'
import { sizeOf } from '../lists/page.ts'

const DEFAULT_PLACES = 3

export const attribute: AttributeResolvers = {
  evidence: ({ places }, { first }) => places.slice(0, sizeOf(first ?? DEFAULT_PLACES, 'first')),
}
