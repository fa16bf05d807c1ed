import { groupBy } from '../table/group-by.ts'

/** What a bar needs of an indicator. */
export interface Quantity {
  readonly name: string
  readonly form: string
  readonly nature: string
  readonly year: number | null
  readonly of: { readonly name: string } | null
  readonly value: number
  readonly unit: string
  readonly normalizedValue: number | null
  readonly normalizedUnit: string | null
}

/** A bar on its scale, in parts of the width: from the line of zero to the right, or to the left where it is negative. */
export interface Bar<Q extends Quantity> {
  readonly quantity: Q
  readonly start: number
  readonly length: number
}

/** Bars that may be compared: they share a unit and a scale, on which zero lies at `zero`. */
export interface Scale<Q extends Quantity> {
  readonly key: string
  readonly unit: string
  readonly zero: number
  readonly bars: readonly Bar<Q>[]
}

export interface Chart<Q extends Quantity> {
  /** One scale for each name that is stated more than once, by year; first those that tell most apart: targets and actuals, years, areas. */
  readonly compared: readonly Scale<Q>[]
  /** The others, one scale for each unit, the highest value first; first those with most bars. */
  readonly others: readonly Scale<Q>[]
}

/** Stated quantities as bars; only what has the same form and base unit shares a scale. */
export function chartOf<Q extends Quantity>(quantities: readonly Q[]): Chart<Q> {
  const named = [...groupBy(quantities, (one) => `${one.name} ${scaleKey(one)}`)]
  const alone = named.flatMap(([, group]) => (group.length === 1 ? group : []))
  const repeated = named.filter(([, group]) => group.length > 1)
  return {
    compared: repeated
      .toSorted(([, a], [, b]) => sortsIn(b) - sortsIn(a))
      .map(([key, group]) => scaleOf(key, group.toSorted(byYear))),
    others: [...groupBy(alone, scaleKey)]
      .map(([key, group]) =>
        scaleOf(
          key,
          group.toSorted((a, b) => baseValue(b) - baseValue(a)),
        ),
      )
      .toSorted((a, b) => b.bars.length - a.bars.length),
  }
}

/** How many different things are said: of whom, which year, target or actual. */
export const sortsIn = (group: readonly Quantity[]): number =>
  new Set(group.map(({ of, year, nature }) => `${of?.name} ${year} ${nature}`)).size

const byYear = (a: Quantity, b: Quantity): number => (a.year ?? 0) - (b.year ?? 0) || a.nature.localeCompare(b.nature)

const unitOf = ({ unit, normalizedUnit }: Quantity): string => normalizedUnit || unit
const scaleKey = (one: Quantity): string => `${one.form} ${unitOf(one)}`
const baseValue = ({ value, normalizedValue }: Quantity): number => normalizedValue ?? value

function scaleOf<Q extends Quantity>(key: string, group: readonly Q[]): Scale<Q> {
  const values = group.map(baseValue)
  const low = Math.min(0, ...values)
  const span = Math.max(0, ...values) - low || 1
  const zero = Math.abs(low) / span
  const bars = group.map((quantity) => {
    const length = Math.abs(baseValue(quantity)) / span
    return { quantity, length, start: baseValue(quantity) < 0 ? zero - length : zero }
  })
  const [first] = group
  return { key, unit: first ? unitOf(first) : '', zero, bars }
}
