import { z } from 'zod'
import type { Parameters } from '../../graph/store.ts'
import type { EntityRow } from '../facts/rows.ts'
import type { BatchedStatement, GraphReader, Question, Statement } from '../graph-reader.ts'
import type { Bounds } from './page.ts'

/** One row of a list: the item and the key that it is ordered by. */
export interface Keyed<T> {
  readonly key: string
  readonly node: T
}

/** The stored property that holds the keys of an order, and which way they go. */
export interface Order {
  readonly property: string
  readonly descending: boolean
}

type PageParameters = Bounds & { readonly order: string }

/** Where the pages of a list come from, once its filter is known. */
export interface Source<T> {
  page(parameters: PageParameters): Promise<readonly Keyed<T>[]>
  count(): Promise<number>
}

/** The entity that a list belongs to; `asked` is by what else than its id it is asked for. */
export type ListOwner = Pick<EntityRow, 'id' | 'asked'>

/** The statements of a list that starts from given nodes. */
export interface AnchoredList<T> {
  readonly list: BatchedStatement<Keyed<T>>
  readonly count: BatchedStatement<number>
}

/** The statements of a list over the whole graph; `list` knows the default order alone, where `listBy` is another. */
interface WholeList<T> {
  readonly order: string
  readonly list: Statement<Keyed<T>>
  readonly listBy: Statement<Keyed<T>>
  readonly count: Statement<number>
}

const total = z.object({ total: z.int() }).transform((row) => row.total)

const keyColumn = z.object({ key: z.string() })

const keyed = <T>(row: z.ZodType<T>): z.ZodType<Keyed<T>> =>
  z.unknown().transform((columns) => ({ key: keyColumn.parse(columns).key, node: row.parse(columns) }))

export const anchoredList = <T>(of: string, row: z.ZodType<T>, over: 'ids' | 'groups' = 'groups'): AnchoredList<T> => ({
  list: { name: `list-${of}`, over, row: keyed(row) },
  count: { name: `count-${of}`, over, row: total },
})

export const wholeList = <T>(of: string, row: z.ZodType<T>, order: string): WholeList<T> => ({
  order,
  list: { name: `list-${of}`, row: keyed(row) },
  listBy: { name: `list-${of}-by`, row: keyed(row) },
  count: { name: `count-${of}`, row: total },
})

export function fromAnchor<T>(
  reader: GraphReader,
  { list, count }: AnchoredList<T>,
  question: Question,
  filter: Parameters = {},
): Source<T> {
  return {
    page: (parameters) => reader.each(list, question, { ...filter, ...parameters }),
    count: async () => (await reader.each(count, question, filter)).at(0) ?? 0,
  }
}

export function fromWhole<T>(
  reader: GraphReader,
  { list, listBy, count, order }: WholeList<T>,
  filter: Parameters,
): Source<T> {
  return {
    page: (parameters) => {
      const served = parameters.order === order && !parameters.descending
      return reader.all(served ? list : listBy, { ...filter, ...parameters })
    },
    count: async () => (await reader.all(count, filter)).at(0) ?? 0,
  }
}
