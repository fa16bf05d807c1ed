import type { QuantityCues } from '../lexicon/cues.ts'
import type { Span } from '../text/text.ts'
import type { Quantity } from './find-quantities.ts'
import { anyOf } from './words.ts'

/** Quantities in a row (不少于8家、5家、10家) with the words that lead up to them. */
export interface Row {
  readonly quantities: readonly Quantity[]
  /** From the words before the row to its end. */
  readonly chunk: Span
}

const JOINT = /^(?:[、和与及]|以及)$/
const STOP = /[，。；：！？（\n]/

/** How far the words of a name go back or on. */
const REACH = 60

/** Groups quantities into rows and leaves out those that only qualify what is counted, or count nothing. */
export function rowQuantities(cues: QuantityCues) {
  const counts = counting(cues)
  const qualifies = qualifying(cues)
  const distributive = new RegExp(`(?:${anyOf(cues.distributive)})`)
  return (reading: string, quantities: readonly Quantity[], within: Span): readonly Row[] => {
    const groups = group(reading, quantities)
    let from = within.start
    return groups.flatMap((row, index): Row[] => {
      const [first, last] = [row[0], row.at(-1)]
      if (!first || !last || qualifies(reading, row, groups[index + 1]?.[0])) return []
      const begin = from
      from = last.end
      const shared = share(row)
      if (!shared.every((quantity) => counts(reading, quantity))) return []
      const start = leadStart(reading, Math.max(begin, first.start - REACH), first.start, shared.length, distributive)
      return [{ quantities: shared, chunk: { start, end: last.end } }]
    })
  }
}

/** Rhetoric (三个特点, 十个方面) and bare scales inside other words (330千伏) count nothing. */
function counting(cues: QuantityCues) {
  const rhetoric = new RegExp(`^(?:${anyOf(cues.rhetoric)})`)
  const scale = new RegExp(`^(?:${anyOf(cues.scales)})$`)
  /** 翻一番, 增长近一倍: one is a number there. */
  const grown = new RegExp(`(?:${anyOf(cues.growth)})[了近约超逾]?过?$`)
  return (reading: string, { start, end, unit, han, value }: Quantity): boolean => {
    if (rhetoric.test(reading.slice(end, end + 4)) || (han && isNickname(reading, start))) return false
    if (scale.test(unit)) return !han && !/^[\u3400-\u9fffA-Za-z]/.test(reading.slice(end, end + 1))
    if (!han || value >= 10 || value % 1 !== 0) return true
    const rises = cues.ratios.includes(unit) && grown.test(reading.slice(Math.max(0, start - 6), start))
    return cues.smallUnits.includes(unit) && (value > 1 || rises)
  }
}

/** “百吨王”, “百企千人”: numerals in a short quotation name something. */
const isNickname = (reading: string, at: number): boolean =>
  /[“‘][^“”‘’，。]{0,4}$/.test(reading.slice(Math.max(0, at - 5), at)) &&
  /^[^“”‘’，。]{1,8}[”’]/.test(reading.slice(at, at + 9))

/** A quantity that says which things are counted: 投资10亿元以上的项目40个. */
function qualifying(cues: QuantityCues) {
  const bound = new RegExp(`(?:${anyOf(Object.values(cues.comparators.after).flat())})$`)
  const money = new RegExp(`(?:${anyOf(cues.money)})$`)
  const property = new RegExp(`(?:${anyOf(cues.properties)})$`)
  return (reading: string, row: readonly Quantity[], next: Quantity | undefined): boolean => {
    const [first, last] = [row[0], row.at(-1)]
    if (!first || !last) return false
    // 总投资12亿元的软件园 has it, 总投资10亿元以上的项目 are those that are counted.
    const isOwn = property.test(reading.slice(Math.max(0, first.start - LEAD), first.start))
    if (isOwn && !bound.test(reading.slice(last.start, last.end))) return false
    if (reading[last.end] === '的') return next !== undefined || money.test(last.unit) || last.unit.length <= 1
    if (!next || !money.test(last.unit) || !bound.test(reading.slice(last.start, last.end))) return false
    const between = reading.slice(last.end, next.start)
    return between !== '' && between.length < REACH && !/[，、。；（]/.test(between)
  }
}

/** So long are the words for what a thing has: 总建筑面积. */
const LEAD = 8

function group(reading: string, quantities: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const rows: Quantity[][] = []
  for (const quantity of quantities) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    const joined = last && JOINT.test(reading.slice(last.end, quantity.start)) && quantity.unit.startsWith(last.unit)
    if (row && joined && reading[quantity.end] !== '的') row.push(quantity)
    else if (row && joined && row.every((before) => before.unit === quantity.unit)) row.push(quantity)
    else rows.push([quantity])
  }
  return rows
}

/** A unit behind the row, a word before or behind it, hold for all of it. */
function share(row: readonly Quantity[]): readonly Quantity[] {
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last || row.length === 1) return row
  const comparator = last.comparator !== '=' ? last.comparator : first.comparator
  return row.map((quantity) => ({
    ...quantity,
    comparator: quantity.comparator === '=' ? comparator : quantity.comparator,
    unit: last.unit,
    unitSpan: last.unitSpan,
  }))
}

/** Back to the last stop; a single value that is not shared out belongs to the last of several names. */
function leadStart(reading: string, from: number, to: number, count: number, distributive: RegExp): number {
  let start = from
  for (let at = to - 1; at >= from; at--) {
    if (!STOP.test(reading[at] ?? '') || (reading[at] === '（' && reading.slice(at, to).includes('）'))) continue
    start = at + 1
    break
  }
  const words = reading.slice(start, to)
  if (count > 1 || distributive.test(words)) return start
  const comma = words.lastIndexOf('、')
  return comma >= 0 && comma < words.length - 1 && !/[”）]/.test(words.slice(comma)) ? start + comma + 1 : start
}
