import type { Parameters, Value } from '../../graph/store.ts'
import { filterTooLarge } from '../public-error.ts'

// A filter that nests is handed to the store as data: steps that a fixed statement works through for each item.

/** A filter whose parts may hold others. */
export type Nested<Own> = Own & {
  readonly and?: readonly Nested<Own>[] | null
  readonly or?: readonly Nested<Own>[] | null
  readonly not?: Nested<Own> | null
}

/** One condition, or what others come to together; `of` are the places of those in the formula. */
export type Step<Leaf> =
  | { readonly op: 'LEAF'; readonly leaf: Leaf }
  | { readonly op: 'AND' | 'OR' | 'NOT'; readonly of: readonly number[] }

/** The steps of a filter, each after those that it rests on; the last one is the filter. */
export type Formula<Leaf> = readonly Step<Leaf>[]

const MAX_DEPTH = 10
const MAX_LEAVES = 100

/** The formula of a filter; FILTER_TOO_LARGE beyond ten levels or a hundred conditions. */
export function formulaOf<Own extends object>(filter: Nested<Own>): Formula<Own> {
  const steps: Step<Own>[] = []
  const add = (step: Step<Own>): number => steps.push(step) - 1
  const addAll = (filters: readonly Nested<Own>[] | null | undefined, depth: number): number[] =>
    (filters ?? []).map((one) => addFilter(one, depth + 1))

  function addFilter(one: Nested<Own>, depth: number): number {
    if (depth > MAX_DEPTH) throw filterTooLarge(`more than ${MAX_DEPTH} levels`)
    const { and, or, not, ...own } = one
    const parts = addAll(and, depth)
    if (or) parts.push(add({ op: 'OR', of: addAll(or, depth) }))
    if (not) parts.push(add({ op: 'NOT', of: [addFilter(not, depth + 1)] }))
    // Whoever resolves a condition looks at what it asks itself, not at the filters beside that.
    if (asks(own) || parts.length === 0) parts.push(addLeaf(one))
    const [only, ...others] = parts
    return only !== undefined && others.length === 0 ? only : add({ op: 'AND', of: parts })
  }

  function addLeaf(leaf: Own): number {
    if (steps.filter(({ op }) => op === 'LEAF').length === MAX_LEAVES)
      throw filterTooLarge(`more than ${MAX_LEAVES} conditions`)
    return add({ op: 'LEAF', leaf })
  }

  addFilter(filter, 0)
  return steps
}

const asks = (own: object): boolean => Object.values(own).some((part) => part !== null && part !== undefined)

/** What meets a filter and one condition more. */
export const both = <Leaf>(formula: Formula<Leaf>, leaf: Leaf): Formula<Leaf> => [
  ...formula,
  { op: 'LEAF', leaf },
  { op: 'AND', of: [formula.length - 1, formula.length] },
]

/** The same formula with each condition worked out, all at the same time. */
export const resolved = <Leaf, Result>(
  formula: Formula<Leaf>,
  resolve: (leaf: Leaf) => Promise<Result>,
): Promise<Formula<Result>> =>
  Promise.all(
    formula.map(
      async (step): Promise<Step<Result>> =>
        step.op === 'LEAF' ? { op: 'LEAF', leaf: await resolve(step.leaf) } : step,
    ),
  )

/** What a statement is given of a formula. */
interface StepParameters extends Parameters {
  readonly steps: readonly Parameters[]
  /** By id, the numbers of the sets that hold it. */
  readonly members: Readonly<Record<string, readonly number[]>>
}

/** Conditions whose ids may be as many as the graph holds: a step names the number of their set, so that no list is gone through for each item. */
const SETS = ['ids', 'documents']

/** The formula as the parameters `$steps` and `$members` of a statement. */
export function stepsOf(formula: Formula<Parameters>): StepParameters {
  const members: Record<string, number[]> = {}
  let sets = 0

  function numbered(ids: readonly Value[]): number {
    for (const id of new Set(ids.map(String))) members[id] = [...(members[id] ?? []), sets]
    return sets++
  }

  const conditionOf = (leaf: Parameters): Parameters =>
    Object.fromEntries(
      Object.entries(leaf).map(([name, value]) =>
        SETS.includes(name) && Array.isArray(value) ? [name, numbered(value)] : [name, value],
      ),
    )

  const steps = formula.map(
    (step): Parameters =>
      step.op === 'LEAF' ? { ...conditionOf(step.leaf), op: step.op } : { op: step.op, of: step.of },
  )
  return { steps, members }
}
