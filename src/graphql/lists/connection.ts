import type { Parameters } from '../../graph/store.ts'
import { once } from '../../kept.ts'
import type { PageInfo } from '../generated/schema.ts'
import { encodeCursor } from './cursor.ts'
import { boundsOf, type Page, type PageArguments, pageOf } from './page.ts'
import type { Keyed, Order, Source } from './source.ts'

/** A list that can be paged through; nothing of it is read before it is asked for. */
export interface Listing<T> {
  /** The field as its cursors know it, such as `Entity.measures`. */
  readonly field: string
  readonly where?: unknown
  readonly order: Order
  /** What the statement of a page is to bring along with each item. */
  readonly brings?: Parameters
  source(): Promise<Source<T>>
}

export interface Edge<T> {
  readonly cursor: string
  readonly node: T
}

/** A connection as graphql's default resolver reads it: each part is worked out when it is selected. */
export interface Connection<T, E = Edge<T>> {
  edges(): Promise<E[]>
  nodes(): Promise<T[]>
  pageInfo(): Promise<PageInfo>
  totalCount(): Promise<number>
}

interface Cut<T> {
  readonly rows: readonly Keyed<T>[]
  /** Whether the list goes on at the end that the page does not start from. */
  readonly more: boolean
}

/** A page of a list by the Relay cursor specification; BAD_USER_INPUT or BAD_CURSOR where the arguments are wrong. */
export function connect<T>(listing: Listing<T>, pageArguments: PageArguments): Connection<T> {
  const { field, where, order, brings = {} } = listing
  const binding = { field, where, order: `${order.property} ${order.descending ? 'DESC' : 'ASC'}` }
  const page = pageOf(pageArguments, binding)
  const cursorOf = ({ key }: Keyed<T>) => encodeCursor(key, binding)
  const source = once(() => listing.source())
  const cut = once(async () => cutOf(await source(), page, order, brings))
  return {
    edges: async () => (await cut()).rows.map((row) => ({ cursor: cursorOf(row), node: row.node })),
    nodes: async () => (await cut()).rows.map(({ node }) => node),
    pageInfo: async () => pageInfoOf(await cut(), page, cursorOf),
    totalCount: once(async () => (await source()).count()),
  }
}

async function cutOf<T>(
  source: Pick<Source<T>, 'page'>,
  page: Page,
  { property, descending }: Order,
  brings: Parameters,
): Promise<Cut<T>> {
  const rows = await source.page({ ...brings, ...boundsOf(page, descending), order: property })
  const kept = rows.slice(0, page.size)
  return { rows: page.fromEnd ? kept.reverse() : kept, more: rows.length > page.size }
}

function pageInfoOf<T>({ rows, more }: Cut<T>, page: Page, cursorOf: (row: Keyed<T>) => string): PageInfo {
  const [first, last] = [rows.at(0), rows.at(-1)]
  return {
    hasNextPage: page.fromEnd ? page.before !== undefined : more,
    hasPreviousPage: page.fromEnd ? more : page.after !== undefined,
    startCursor: first ? cursorOf(first) : null,
    endCursor: last ? cursorOf(last) : null,
  }
}
