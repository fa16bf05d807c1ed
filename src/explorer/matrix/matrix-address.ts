import type { Address } from '../address/address.ts'
import { oneOf, text } from '../address/field.ts'
import type { EntityType, RelationType } from '../generated/graphql.ts'

/** What new areas are set against, the most asked for first. */
export const COLUMN_TYPES: readonly EntityType[] = [
  'INDUSTRY',
  'POLICY',
  'PLATFORM',
  'PROJECT',
  'ENTERPRISE',
  'ORGANIZATION',
  'REGION',
  'NEW_AREA',
]

export const RELATION_TYPES: readonly RelationType[] = [
  'LOCATED_IN',
  'OPERATES',
  'ISSUED_BY',
  'APPLIES_TO',
  'BASED_ON',
  'COOPERATES_WITH',
  'BENCHMARKS',
  'FOCUSES_ON',
]

/** How many rows and columns are asked for at most. */
export const SIZES = ['50', '100', '200'] as const

export interface MatrixState {
  readonly columns: EntityType
  /** Only these relations; all where it is ALL. */
  readonly relation: RelationType | 'ALL'
  readonly size: (typeof SIZES)[number]
  /** The ids of the cell that is opened; both empty where none is. */
  readonly row: string
  readonly column: string
}

export const MATRIX: Address<MatrixState> = {
  path: 'matrix',
  fields: {
    columns: oneOf(COLUMN_TYPES, 'INDUSTRY'),
    relation: oneOf(['ALL', ...RELATION_TYPES], 'ALL'),
    size: oneOf(SIZES, '100'),
    row: text(),
    column: text(),
  },
}
