import type { z } from 'zod'
import type { Parameters } from '../../graph/store.ts'
import { once } from '../../kept.ts'
import type { Context } from '../context.ts'
import type { BatchedStatement, Question } from '../graph-reader.ts'
import { type Anchor, anchorOf } from './anchor.ts'
import { connect, type Listing } from './connection.ts'
import { type CountValues, type Faceted, faceted, type ValueCount, valueCount } from './facets.ts'
import { type Formula, resolved, stepsOf } from './formula.ts'
import type { PageArguments } from './page.ts'
import { type AnchoredList, anchoredList, fromAnchor, type Source } from './source.ts'

/** How a kind of item is filtered: what it is asked once names have become ids, and what that hangs on. */
export interface FilteredList<Own, Leaf extends Parameters, Row> {
  readonly meeting: AnchoredList<Row>
  readonly values: BatchedStatement<ValueCount>
  resolve(context: Context, own: Own): Promise<Leaf>
  anchorsOf(leaf: Leaf): readonly Anchor[]
}

/** The statements of a list that meets a filter which may nest. */
export const meetingList = <Row>(
  of: string,
  row: z.ZodType<Row>,
): Pick<FilteredList<never, Parameters, Row>, 'meeting' | 'values'> => ({
  meeting: anchoredList(`${of}-meeting`, row),
  values: { name: `count-${of}-by-value`, over: 'groups', row: valueCount },
})

/** Where a list starts from, and how it is read under a single condition. */
export interface Start<Leaf, Row> {
  /** What the list belongs to; what the filter names most narrowly where undefined. */
  readonly anchor?: Anchor
  read(leaf: Leaf): Source<Row>
  /** Pages and their count from statements that work the whole filter out by themselves. */
  readonly direct?: Source<Row> | undefined
}

/** A list under a filter that may nest, with its facets. */
export function filtered<Own, Leaf extends Parameters, Row>(
  context: Context,
  list: FilteredList<Own, Leaf, Row>,
  formula: Formula<Own>,
  start: Start<Leaf, Row>,
  { pages, ...listing }: Omit<Listing<Row>, 'source'> & { readonly pages: PageArguments },
): Faceted<Row> {
  const source = once(() => sourceOf(context, list, formula, start))
  const { direct } = start
  const connection = connect({ ...listing, source: direct ? async () => direct : source }, pages)
  return faceted(connection, async (by, limit) => (await source()).values(by, limit))
}

async function sourceOf<Own, Leaf extends Parameters, Row>(
  context: Context,
  { meeting, values, resolve, anchorsOf }: FilteredList<Own, Leaf, Row>,
  formula: Formula<Own>,
  { anchor, read }: Start<Leaf, Row>,
): Promise<Source<Row> & { readonly values: CountValues }> {
  const { reader } = context
  const filter = await resolved(formula, (own) => resolve(context, own))
  const question = questionOf(anchor ?? anchorOf(filter, anchorsOf))
  const steps = stepsOf(filter)
  const [only] = filter.length === 1 ? filter : []
  return {
    ...(only?.op === 'LEAF' ? read(only.leaf) : fromAnchor(reader, meeting, question, steps)),
    values: (by, limit) => reader.each(values, question, { ...steps, by, limit }),
  }
}

/** Before every key that an item can have. */
const EVERYWHERE: Anchor = { after: [''] }

function questionOf(anchor: Anchor | undefined): Question {
  const key = JSON.stringify(anchor ?? EVERYWHERE)
  return { key, value: { ...(anchor ?? EVERYWHERE), key } }
}
