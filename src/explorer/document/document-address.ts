import type { Address } from '../address/address.ts'
import { text, wholeNumber } from '../address/field.ts'

export interface DocumentState {
  readonly id: string
  /** The place that is marked: UTF-16 offsets into the text; both 0 where none is. */
  readonly start: number
  readonly end: number
}

export const DOCUMENT: Address<DocumentState> = {
  path: 'document',
  fields: { id: text(), start: wholeNumber(0, 999_999_999, 0), end: wholeNumber(0, 999_999_999, 0) },
}
