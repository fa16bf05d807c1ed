import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOrder, documentOrder, numberOrder, placeOrder, yearOrder } from '../../src/ingest/order.ts'

describe('Stored orders', () => {
  it('put the newest document first, a day before its month and year, and undated ones last', () => {
    const dates = [undefined, '2022-12-31', '2023', '2023-10', '2023-10-09', '2024-01-01']
    const sorted = dates.map((date) => [documentOrder(date, 'd'), date] as const).sort(([a], [b]) => (a < b ? -1 : 1))
    expect(sorted.map(([, date]) => date)).toEqual([
      '2024-01-01',
      '2023-10-09',
      '2023-10',
      '2023',
      '2022-12-31',
      undefined,
    ])
  })

  it('put places of a document in the order of the text', () => {
    expect(placeOrder('d', 99, 'z') < placeOrder('d', 100, 'a')).toBe(true)
  })

  it('put counts in the order of their numbers', () => {
    expect(countOrder(9, 'z') < countOrder(10, 'a')).toBe(true)
  })

  it('put an unknown year last', () => {
    expect(yearOrder(2023, 'z') < yearOrder(undefined, 'a')).toBe(true)
  })

  it('put any two numbers as they compare', () => {
    const number = fc.double({ noNaN: true })
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(a !== b)
        expect(numberOrder(a, 'x') < numberOrder(b, 'x')).toBe(a < b)
      }),
    )
  })
})
