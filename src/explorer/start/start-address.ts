import type { Address } from '../address/address.ts'
import { text } from '../address/field.ts'

export interface StartState {
  /** What is searched for. */
  readonly q: string
}

export const START: Address<StartState> = { path: '', fields: { q: text() } }
