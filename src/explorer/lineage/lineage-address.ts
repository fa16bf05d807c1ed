import type { Address } from '../address/address.ts'
import { oneOf, text, wholeNumber } from '../address/field.ts'
import type { LineageDirection } from '../generated/graphql.ts'
import type { PagePlace } from '../table/page.ts'

/** A lineage, or where no policy is chosen yet a page of the list to choose from. */
export interface LineageState extends PagePlace {
  /** The policy in the middle; empty where one is still to be chosen. */
  readonly id: string
  readonly direction: LineageDirection
  readonly depth: number
  /** What policies are looked for with. */
  readonly q: string
}

export const MAX_DEPTH = 10

export const LINEAGE: Address<LineageState> = {
  path: 'lineage',
  fields: {
    id: text(),
    direction: oneOf(['BOTH', 'UPSTREAM', 'DOWNSTREAM'], 'BOTH'),
    depth: wholeNumber(1, MAX_DEPTH, 3),
    q: text(),
    after: text(),
    before: text(),
  },
}
