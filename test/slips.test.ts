import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halvesNear, halvesOf, isLongEnough, isOneSlip } from '../src/slips.ts'

const word = fc.array(fc.constantFrom('贵', '安', '新', '区', 'a', '𠮷'), { minLength: 2, maxLength: 12 })

/** A word and what one slip makes of it. */
const slip = fc.tuple(word, fc.nat(), fc.constantFrom('more', 'less', 'other')).map(([characters, place, kind]) => {
  const at = place % characters.length
  const kept = kind === 'more' ? at : at + 1
  const put = kind === 'less' ? [] : ['错']
  return [characters.join(''), [...characters.slice(0, at), ...put, ...characters.slice(kept)].join('')] as const
})

describe('a slip', () => {
  it('is one character more, less or other', () => {
    fc.assert(fc.property(slip, ([meant, typed]) => isOneSlip(meant, typed) && isOneSlip(typed, meant)))
  })

  it.each([
    ['贵安新区', '贵安新区'],
    ['贵安新区', '贵安开发区'],
    ['贵安新区', '安贵新区'],
    ['guianxinqu', 'guianxnqux'],
  ])('is not what is between %s and %s', (one, other) => {
    expect(isOneSlip(one, other)).toBe(false)
  })

  it('leaves one half whole, by which the name meant is found', () => {
    fc.assert(
      fc.property(slip, ([meant, typed]) => {
        const { head, tail } = halvesOf(meant)
        return halvesNear(typed).some((near) => near.head === head || near.tail === tail)
      }),
    )
  })

  it.each([
    ['贵安新', false],
    ['贵安新区', true],
    ['guia', false],
    ['guian', true],
  ])('in %s is looked for: %s', (typed, looked) => {
    expect(isLongEnough(typed)).toBe(looked)
  })
})
