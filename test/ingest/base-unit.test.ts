import { describe, expect, it } from 'vitest'
import { baseQuantity } from '../../src/ingest/base-unit.ts'

describe('A quantity in its base unit', () => {
  it.each([
    [1.2, '万人', 12_000, '人'],
    [440, '亿元', 44_000_000_000, '元'],
    [1.1, '万平米', 11_000, '平方米'],
    [3, '万亿元', 3_000_000_000_000, '元'],
    [20, '%', 20, '%'],
    [8.5, '个百分点', 8.5, '%'],
    [12, '千米', 12, '千米'],
    [46, '家', 46, '家'],
  ])('turns %d %s into %d %s', (value, unit, base, baseUnit) => {
    expect(baseQuantity(value, unit)).toEqual({ value: base, unit: baseUnit })
  })
})
