import type { QuantityCues } from '../lexicon/cues.ts'
import type { Span } from '../text/text.ts'
import type { Quantity } from './find-quantities.ts'
import { anyOf } from './words.ts'

/** Quantities in a row (不少于8家、5家、10家) with the words that name them. */
export interface Row {
  readonly quantities: readonly Quantity[]
  /** From the words before the row to its end. */
  readonly chunk: Span
  readonly named: readonly { readonly quantity: Quantity; readonly name: string }[]
}

export interface Naming {
  rows(reading: string, quantities: readonly Quantity[], within: Span): readonly Row[]
}

const JOINT = /^(?:[、和与及]|以及)$/
const STOP = /[，。；：！？\n]/

/** How far the words of a name go back or on. */
const REACH = 60

export function namingOf(cues: QuantityCues): Naming {
  const linked = new RegExp(
    `(?:${anyOf([...cues.links, ...Object.values(cues.comparators.before).flat(), ...cues.growth.filter((word) => word.length === 2)])}|[，、“”‘’（ ])+$`,
  )
  const verb = new RegExp(`^(?:(?:${anyOf(cues.verbs)})|[，、“（ ]|\\d{4}年)+`)
  const rhetoric = new RegExp(`^(?:${anyOf(cues.rhetoric)})`)
  const qualifier = new RegExp(`^(?:的|${anyOf(Object.values(cues.comparators.after).flat())})`)
  const distributive = new RegExp(`(?:${anyOf(cues.distributive)})`)
  const money = new RegExp(`(?:${anyOf(cues.money)})$`)

  const counts = (reading: string, quantity: Quantity): boolean => {
    if (rhetoric.test(reading.slice(quantity.end, quantity.end + 4))) return false
    if (!quantity.han) return true
    return quantity.value >= 10
      ? /[^年月日]$/.test(quantity.unit) && quantity.unit !== '' && !/^[万亿千百]$/.test(quantity.unit)
      : cues.smallUnits.includes(quantity.unit)
  }

  /** It says which things are counted: 投资10亿元以上的项目40个. */
  const qualifies = (reading: string, row: readonly Quantity[], next: Quantity | undefined): boolean => {
    const last = row.at(-1)
    if (!last) return false
    const after = reading.slice(last.end, last.end + REACH)
    if (after.startsWith('的')) return next !== undefined || money.test(last.unit) || last.unit.length <= 1
    if (!next || !money.test(last.unit)) return false
    const between = reading.slice(last.end, next.start)
    return qualifier.test(reading.slice(last.end - 2, last.end)) && between.length > 0 && !/[，、。；（]/.test(between)
  }

  const groups = (reading: string, quantities: readonly Quantity[]): readonly (readonly Quantity[])[] => {
    const found: Quantity[][] = []
    for (const quantity of quantities) {
      const row = found.at(-1)
      const last = row?.at(-1)
      if (row && last && JOINT.test(reading.slice(last.end, quantity.start))) row.push(quantity)
      else found.push([quantity])
    }
    return found
  }

  const rows: Naming['rows'] = (reading, quantities, within) => {
    const all = groups(reading, quantities)
    let from = within.start
    return all.flatMap((group, index): Row[] => {
      const first = group[0]
      const last = group.at(-1)
      if (!first || !last) return []
      if (qualifies(reading, group, all[index + 1]?.[0])) return []
      const shared = share(group)
      const kept = shared.filter((quantity) => counts(reading, quantity))
      const start = chunkStart(reading, Math.max(from, first.number - REACH), first.start)
      from = last.end
      if (kept.length === 0 || kept.length !== shared.length) return []
      const chunk = { start, end: last.end }
      return [{ quantities: shared, chunk, named: name(reading, chunk, shared) }]
    })
  }

  const name = (reading: string, chunk: Span, row: readonly Quantity[]): Row['named'] => {
    const [first] = row
    const lead = reading.slice(chunk.start, first?.start)
    const bare = lead.replace(linked, '').replace(verb, '')
    const parts = bare.split(/[、和与及]/).filter((part) => part !== '')
    if (row.length > 1)
      return row.map((quantity, index) => ({
        quantity,
        name: (parts.length === row.length ? parts[index] : bare) || bare,
      }))
    if (!first) return []
    const follows = following(reading, first.end)
    const spread = distributive.test(lead) && parts.length > 1 && follows === ''
    if (spread) return parts.map((part) => ({ quantity: first, name: part }))
    return [
      { quantity: first, name: bare === '' || (follows !== '' && first.unit.length <= 2) ? follows || bare : bare },
    ]
  }

  return { rows }
}

/** A unit, a word before or behind the row holds for all of it. */
function share(row: readonly Quantity[]): readonly Quantity[] {
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last || row.length === 1) return row
  const comparator = last.comparator !== '=' ? last.comparator : first.comparator
  return row.map((quantity) => ({
    ...quantity,
    comparator: quantity.comparator === '=' ? comparator : quantity.comparator,
    unit: last.unit.startsWith(quantity.unit) ? last.unit : quantity.unit,
  }))
}

/** Back to the last stop, or to a mark that parts it from the quantity before. */
function chunkStart(reading: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (STOP.test(reading[at] ?? '')) return at + 1
  return from
}

/** The noun that goes on behind a quantity: 30家以上|企业研发中心. */
function following(reading: string, at: number): string {
  const words = reading.slice(at, at + 40)
  return /^[^，。；：、！？（）()\n和与及并]*/.exec(words)?.[0].replace(/^的/, '') ?? ''
}
