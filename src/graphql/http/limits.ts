import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import type { Context } from '../context.ts'
import { DEFAULT_SIZE, MAX_SIZE } from '../lists/page.ts'
import { filterTooLarge } from '../public-error.ts'
import { MAX_NODES } from '../walks/neighborhood.ts'

/** How much one request may ask for. */
export interface Limits {
  /** Bytes of its body. */
  readonly body: number
  /** Tokens of its document. */
  readonly tokens: number
  /** Fields of its document that are given another name, so that one field can be asked many times. */
  readonly aliases: number
  /** Directives in its document. */
  readonly directives: number
  /** Levels of fields. */
  readonly depth: number
  /** Fields that the answer can have, by the sizes of its lists. */
  readonly cost: number
}

export const DEFAULT_LIMITS: Limits = {
  body: 256 * 1024,
  tokens: 10_000,
  aliases: 300,
  directives: 100,
  depth: 20,
  cost: 1_000_000,
}

/** A field of Query asks the store at least once, so it weighs as much as this many others. */
const ROOT_COST = 10_000
/** Facets go through all of a list, not a page of it. */
const FACETS_COST = 2000
/** How many selections are counted, fragments once for each spread. */
const MAX_COUNTED = 20_000
/** Levels of objects and lists in variables: a filter of ten levels has fewer, and what reads them calls itself for each. */
const MAX_NESTING = 64
/** Sizes of variables that are remembered of one operation. */
const MAX_KNOWN = 100
/** What a list without a size is taken to hold. */
const LIST_SIZE = 10

/** Refuses a document with too many aliases or directives, and an operation too deep or too costly, before anything is read. */
export function limitOperations({ aliases, directives, depth, cost }: Limits): ApolloServerPlugin<Context> {
  const accepted = new WeakMap<OperationDefinitionNode, Set<string>>()
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request: { variables = {} }, schema }) => {
        if (!operation) return
        if (nestsDeeper(variables, MAX_NESTING)) throw filterTooLarge(`more than ${MAX_NESTING} levels`)
        const sizes = sizesOf(variables)
        const known = accepted.get(operation)
        if (known?.has(sizes)) return
        const used = countUses(document)
        if (used.aliases > aliases) throw tooMuch('TOO_MANY_ALIASES', `${aliases} aliases`)
        if (used.directives > directives) throw tooMuch('TOO_MANY_DIRECTIVES', `${directives} directives`)
        const levels = depthOf(operation.selectionSet, fragmentsOf(document))
        if (levels > depth) throw tooMuch('OPERATION_TOO_DEEP', `${depth} levels of fields`)
        // Variables of a wrong type are refused when the operation runs.
        if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return
        const fields = costOf(schema, document, operation, variables)
        if (fields > cost) throw tooMuch('OPERATION_TOO_COSTLY', `${cost} fields in its answer`)
        accepted.set(operation, (known?.size ?? 0) < MAX_KNOWN ? new Set([...(known ?? []), sizes]) : new Set([sizes]))
      },
    }),
  }
}

function countUses(document: DocumentNode): { readonly aliases: number; readonly directives: number } {
  const used = { aliases: 0, directives: 0 }
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias) used.aliases++
      if (node.kind === Kind.DIRECTIVE) used.directives++
    },
  })
  return used
}

/** All of some variables that an operation's cost can depend on: numbers, flags, and how long lists are. */
function sizesOf(variables: Readonly<Record<string, unknown>>): string {
  const sizes = Object.entries(variables).map(([name, value]) => {
    if (Array.isArray(value)) return [name, [value.length]]
    return [name, typeof value === 'string' || (typeof value === 'object' && value !== null) ? typeof value : value]
  })
  return JSON.stringify(sizes)
}

/** How many fields an answer can have; infinite where there is too much to count. */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { name }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  try {
    const operationName = name ? { operationName: name.value } : {}
    return getComplexity({
      schema,
      query,
      variables,
      estimators: [estimate],
      maxQueryNodes: MAX_COUNTED,
      ...operationName,
    })
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

const tooMuch = (code: string, limit: string): GraphQLError =>
  new GraphQLError(`The operation asks for more than ${limit}; ask for less at once.`, {
    extensions: { code, http: { status: 400 } },
  })

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const own = type.name === 'Query' ? ROOT_COST : field.name === 'facets' ? FACETS_COST : 1
  // A connection has been counted by its size, so its edges and nodes are not counted again.
  if (type.name.endsWith('Connection')) return own + childComplexity
  const asked = args.first ?? args.last ?? args.ids?.length
  const size = isListType(getNullableType(field.type))
    ? (asked ?? LIST_SIZE)
    : isPaged(field)
      ? (asked ?? DEFAULT_SIZE)
      : 1
  const most = args.limit === undefined ? Math.min(size, MAX_SIZE) : Math.min(args.limit, MAX_NODES)
  return own + Math.max(most, 1) * childComplexity
}

const isPaged = (field: { readonly args: readonly { readonly name: string }[] }): boolean =>
  field.args.some(({ name }) => name === 'first')

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [])))

/** Levels of fields; each fragment is measured once, and validation has made sure that none holds itself. */
function depthOf(set: SelectionSetNode, fragments: Fragments, measured = new Map<string, number>()): number {
  const below = (inner: SelectionSetNode | undefined) => (inner ? depthOf(inner, fragments, measured) : 0)
  const levels = set.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return 1 + below(selection.selectionSet)
    if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet)
    const name = selection.name.value
    const known = measured.get(name) ?? below(fragments.get(name)?.selectionSet)
    measured.set(name, known)
    return known
  })
  return Math.max(0, ...levels)
}

/** Level by level, so that no depth is too much for it. */
function nestsDeeper(value: unknown, levels: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth < levels && level.length > 0; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return level.length > 0
}
