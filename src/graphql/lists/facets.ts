import { type GraphQLResolveInfo, type GraphQLSchema, isEnumType } from 'graphql'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { type NodeRow, nodeOf } from '../facts/nodes.ts'
import type { Connection } from './connection.ts'
import { DEFAULT_SIZE, sizeOf } from './page.ts'

/** How many items of a list have one value. */
export interface FacetRow {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly node: NodeRow | null
}

export const valueCount = z.object({ value: z.string(), count: z.int() })
export type ValueCount = z.output<typeof valueCount>

/** Counts the items of a list by one of their values, the most frequent values first. */
export type CountValues = (by: string, limit: number) => Promise<readonly ValueCount[]>

interface FacetArguments {
  readonly by: string
  readonly first?: number | null
}

/** A connection that also counts its items by their values. */
export type Faceted<T> = Connection<T> & {
  facets(args: FacetArguments, context: Context, info: GraphQLResolveInfo): Promise<FacetRow[]>
}

/** Facets whose values are ids of nodes. */
const OF_NODES = new Set(['ACTOR', 'CITED_ENTITY', 'DOCUMENT', 'OF'])

/** Facets whose values are of an enum. */
const ENUMS: Readonly<Record<string, string>> = {
  STATUS: 'MeasureStatus',
  ROLE: 'CitationRole',
  CITED_TYPE: 'EntityType',
  TYPE: 'EntityType',
  KIND: 'EntityKind',
  STAGE: 'PolicyStage',
  FORM: 'IndicatorForm',
  NATURE: 'IndicatorNature',
}

export const faceted = <T>(connection: Connection<T>, count: CountValues): Faceted<T> => ({
  ...connection,
  facets: async ({ by, first }, context, { schema }) => {
    const counts = await count(by, sizeOf(first ?? DEFAULT_SIZE, 'first'))
    return Promise.all(counts.map((one) => facetOf(context, schema, by, one)))
  },
})

async function facetOf(context: Context, schema: GraphQLSchema, by: string, one: ValueCount): Promise<FacetRow> {
  if (!OF_NODES.has(by)) return { ...one, ...named(schema, by, one.value), node: null }
  const node = await nodeOf(context, one.value)
  return { ...one, label: node ? labelOf(node) : one.value, node }
}

function labelOf(node: NodeRow): string {
  if ('title' in node) return node.title
  return 'name' in node ? node.name : node.id
}

/** What the API calls a value, and its Chinese term, which the schema has in brackets. */
function named(schema: GraphQLSchema, by: string, value: string): Pick<FacetRow, 'value' | 'label'> {
  const type = schema.getType(ENUMS[by] ?? '')
  const entry = isEnumType(type) ? type.getValues().find((one) => one.value === value) : undefined
  if (!entry) return { value, label: value }
  return { value: entry.name, label: /\(([^()、]+)/.exec(entry.description ?? '')?.[1] ?? entry.name }
}
