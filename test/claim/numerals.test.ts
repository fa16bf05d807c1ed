import { describe, expect, it } from 'vitest'
import { readNumeral } from '../../src/claim/numerals.ts'

describe('a numeral', () => {
  it.each([
    ['12', 12],
    ['1,200.5', 1200.5],
    ['1/4', 0.25],
    ['三', 3],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['两百', 200],
    ['两百三', 230],
    ['两千三', 2300],
    ['一百零五', 105],
    ['一千二百', 1200],
    ['一万五', 15_000],
    ['一万零五', 10_005],
    ['十二万三千', 123_000],
    ['一亿', 100_000_000],
    ['二〇二三', 2023],
    ['三分之一', 1 / 3],
    ['百分之二十', 0.2],
    ['壹佰', 100],
    ['万', 10_000],
    ['', undefined],
    ['甲', undefined],
    ['5G', undefined],
  ])('%s is %s', (text, expected) => {
    expect(readNumeral(text)).toBe(expected)
  })
})
