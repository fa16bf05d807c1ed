import type { Address } from '../address/address.ts'
import { texts } from '../address/field.ts'

export interface GraphState {
  /** The nodes that the graph starts from. */
  readonly id: readonly string[]
}

export const GRAPH: Address<GraphState> = { path: 'graph', fields: { id: texts() } }
