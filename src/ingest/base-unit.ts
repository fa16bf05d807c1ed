// Chinese units carry their power of ten in front (万, 亿). The words stay as stated; beside them stands the quantity in a
// base unit, so that 1.2万人 and 12000人 compare.

const POWERS: ReadonlyMap<string, number> = new Map([
  ['亿', 1e8],
  ['万', 1e4],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十亿', 1e9],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['万亿', 1e12],
])

const SAME_UNIT: ReadonlyMap<string, string> = new Map([
  ['平米', '平方米'],
  ['个百分点', '%'],
  ['百分点', '%'],
  ['％', '%'],
])

export interface BaseQuantity {
  readonly value: number
  readonly unit: string
}

/** The quantity in its base unit; a unit without a power of ten is its own base. */
export function baseQuantity(value: number, unit: string): BaseQuantity {
  const power = /^[十百千万亿]+/.exec(unit)?.[0]
  const factor = power === undefined ? 1 : POWERS.get(power)
  if (factor === undefined) return { value, unit: SAME_UNIT.get(unit) ?? unit }
  const base = unit.slice(power?.length ?? 0)
  // Rounded to the digits that a stated number can have: 1.1 × 10⁴ is 11000, not 11000.000000000002.
  return { value: Number((value * factor).toPrecision(15)), unit: SAME_UNIT.get(base) ?? base }
}
