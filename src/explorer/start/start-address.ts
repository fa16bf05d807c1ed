import type { Address } from '../address/address.ts'
import { manyOf, text } from '../address/field.ts'
import { NODE_TYPE_NAMES, type NodeType } from '../language/terms.ts'

export interface StartState {
  /** What is searched for. */
  readonly q: string
  /** What may be found; everything where empty. */
  readonly type: readonly NodeType[]
}

export const START: Address<StartState> = { path: '', fields: { q: text(), type: manyOf(NODE_TYPE_NAMES) } }
