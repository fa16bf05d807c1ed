import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/explorer/table/csv.ts'
import { readCsv } from './read-csv.ts'

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends each line as RFC 4180 says', () => {
    expect(
      csvOf<{ name: string; value: number }>(
        [
          ['指标', ({ name }) => name],
          ['value', ({ value }) => value],
        ],
        [{ name: 'GDP', value: 20 }],
      ),
    ).toBe('\uFEFF指标,value\r\nGDP,20\r\n')
  })

  it.each<[string | number | null, string]>([
    ['“双安”', '“双安”'],
    ['a,b', '"a,b"'],
    ['他说"好"', '"他说""好"""'],
    ['一\n二', '"一\n二"'],
    [null, ''],
    [-16.4, '-16.4'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-x', "'-x"],
    ['@x', "'@x"],
    ['=a,b', `"'=a,b"`],
  ])('writes %j as %j', (cell, field) => {
    expect(csvOf([['x', () => cell]], [cell])).toBe(`\uFEFFx\r\n${field}\r\n`)
  })

  it('keeps every text that begins as no formula', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/^[=+\-@\t\r]/.test(one))
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (rows) => {
        const csv = csvOf<[string, string]>(
          [
            ['a', ([a]) => a],
            ['b', ([, b]) => b],
          ],
          rows,
        )
        expect(readCsv(csv)).toEqual([['a', 'b'], ...rows])
      }),
    )
  })
})
