import { typeNameOf } from '../facts/nodes.ts'
import type { Place } from '../facts/rows.ts'
import type { FactResolvers } from '../generated/schema.ts'
import { sizeOf } from '../lists/page.ts'

export const fact: FactResolvers = {
  __resolveType: typeNameOf,
}

const DEFAULT_PLACES = 20

/** How many places of a fact are asked for; BAD_USER_INPUT where it is too many. */
export const placesAsked = ({ first }: { readonly first?: number | null }): number =>
  sizeOf(first ?? DEFAULT_PLACES, 'first')

/** The evidence of a fact that holds its own places. */
export const placesOfFact = <Row>(placesOf: (row: Row) => readonly Place[]) => ({
  evidence: (row: Row, args: { readonly first?: number | null }) => placesOf(row).slice(0, placesAsked(args)),
  evidenceCount: (row: Row) => placesOf(row).length,
})
