import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartOf, type Quantity } from '../../../src/explorer/indicators/bars.ts'

const quantity = (name: string, value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  name,
  form: 'LEVEL',
  nature: 'ACTUAL',
  year: null,
  of: null,
  value,
  unit,
  normalizedValue: value,
  normalizedUnit: unit,
  ...more,
})

describe('indicators as bars', () => {
  it('compares what has the same name, whichever unit states it', () => {
    const { compared } = chartOf([
      quantity('GDP', 500, '亿元', { normalizedValue: 5e10, normalizedUnit: '元' }),
      quantity('GDP', 1, '万亿元', { normalizedValue: 1e12, normalizedUnit: '元' }),
    ])
    expect(compared).toMatchObject([
      {
        unit: '元',
        zero: 0,
        bars: [
          { start: 0, length: 0.05 },
          { start: 0, length: 1 },
        ],
      },
    ])
  })

  it('never puts an amount and a growth, or two units, on one scale', () => {
    const { compared, others } = chartOf([
      quantity('GDP', 500, '亿元', { normalizedValue: 5e10, normalizedUnit: '元' }),
      quantity('GDP', 10, '%', { form: 'GROWTH' }),
      quantity('税收占比', 80, '%'),
    ])
    expect(compared).toEqual([])
    expect(others.map(({ unit, bars }) => [unit, bars.length])).toEqual([
      ['元', 1],
      ['%', 1],
      ['%', 1],
    ])
  })

  it('draws a fall to the left of zero', () => {
    const { compared } = chartOf([quantity('投资', -10, '%'), quantity('投资', 30, '%')])
    expect(compared).toMatchObject([
      {
        zero: 0.25,
        bars: [
          { start: 0, length: 0.25 },
          { start: 0.25, length: 0.75 },
        ],
      },
    ])
  })

  it('puts years in their order, and first what tells targets from actuals', () => {
    const { compared } = chartOf([
      quantity('项目', 2, '个'),
      quantity('项目', 5, '个'),
      quantity('GDP', 500, '亿元', { year: 2025, nature: 'TARGET' }),
      quantity('GDP', 300, '亿元', { year: 2023 }),
    ])
    expect(compared.map(({ bars }) => bars.map(({ quantity }) => quantity.value))).toEqual([
      [300, 500],
      [2, 5],
    ])
  })

  it('keeps every quantity, and every bar inside its scale', () => {
    const any = fc.record({
      name: fc.constantFrom('GDP', '人口', '项目'),
      form: fc.constantFrom('LEVEL', 'GROWTH'),
      nature: fc.constantFrom('ACTUAL', 'TARGET'),
      year: fc.constantFrom(null, 2023, 2025),
      of: fc.constantFrom(null, { name: '贵安新区' }),
      value: fc.float({ noNaN: true, noDefaultInfinity: true }),
      unit: fc.constantFrom('%', '个', '亿元'),
      normalizedValue: fc.constant(null),
      normalizedUnit: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.array(any), (quantities) => {
        const { compared, others } = chartOf(quantities)
        const bars = [...compared, ...others].flatMap((scale) => scale.bars)
        expect(bars).toHaveLength(quantities.length)
        for (const { start, length } of bars) expect(start >= 0 && length >= 0 && start + length <= 1 + 1e-9).toBe(true)
      }),
    )
  })
})
