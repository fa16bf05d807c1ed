import type { Address } from '../address/address.ts'
import { type Field, flag, manyOf, text, texts, wholeNumber } from '../address/field.ts'
import { FILTERED_VALUES, type FilteredValue } from './filtered-values.ts'

export interface GraphState {
  /** The nodes that the graph starts from. */
  readonly id: readonly string[]
  /** Steps from there. */
  readonly depth: number
  /** Nodes at most. */
  readonly limit: number
  /** Documents that state what is drawn; empty for all. */
  readonly document: readonly string[]
  /** First and last date of these documents. */
  readonly from: string
  readonly to: string
  /** Types, relations, roles and statuses that are left out. */
  readonly without: readonly FilteredValue[]
  /** Nodes whose neighbours were added, once for each time. */
  readonly expanded: readonly string[]
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
  /** The node or edge that is chosen. */
  readonly selected: string
  /** The ends of a way that is looked for. */
  readonly pathFrom: string
  readonly pathTo: string
  /** Whether the graph is read as a list. */
  readonly list: boolean
}

const partialDate = (): Field<string> => ({
  ...text(),
  read: ([word = '']) => (/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/.test(word) ? word : undefined),
})

const DEFAULT_LIMIT = 200

export const GRAPH: Address<GraphState> = {
  path: 'graph',
  fields: {
    id: texts(),
    depth: wholeNumber(1, 4, 1),
    limit: wholeNumber(2, 2000, DEFAULT_LIMIT),
    document: texts(),
    from: partialDate(),
    to: partialDate(),
    without: manyOf(FILTERED_VALUES),
    expanded: texts(),
    hidden: texts(),
    pinned: texts(),
    selected: text(),
    pathFrom: text(),
    pathTo: text(),
    list: flag(),
  },
}
