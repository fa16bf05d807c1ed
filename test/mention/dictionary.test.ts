import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll, findLongest } from '../../src/mention/dictionary.ts'

const words = fc.array(fc.string({ unit: fc.constantFrom('贵', '安', '新', '区', '𠮷', 'a'), maxLength: 5 }), {
  maxLength: 12,
})
const text = fc.string({ unit: fc.constantFrom('贵', '安', '新', '区', '𠮷', 'a', '。'), maxLength: 40 })

const spansOf = (text: string, words: readonly string[]): [number, number][] =>
  Array.from({ length: text.length }, (_, start) => start).flatMap((start) =>
    [...new Set(words)]
      .filter((word) => word.length > 0 && text.startsWith(word, start))
      .map((word): [number, number] => [start, start + word.length])
      .toSorted((a, b) => a[1] - b[1]),
  )

const dictionaryOf = (words: readonly string[]) => new Map(words.map((word) => [word, word]))

describe('a dictionary', () => {
  it('finds every occurrence, by where it starts', () => {
    fc.assert(
      fc.property(words, text, (words, text) => {
        const found = findAll(dictionaryOf(words))(text)
        expect(found.map(({ start, end }) => [start, end])).toEqual(spansOf(text, words))
        expect(found.every(({ start, end, word, value }) => text.slice(start, end) === word && value === word)).toBe(
          true,
        )
      }),
    )
  })

  it('finds the longest from left to right, none overlapping', () => {
    fc.assert(
      fc.property(words, text, (words, text) => {
        const longest: [number, number][] = []
        for (const span of spansOf(text, words)) {
          const last = longest.at(-1)
          if (last && last[0] === span[0]) longest[longest.length - 1] = span
          else if (!last || span[0] >= last[1]) longest.push(span)
        }
        expect(findLongest(dictionaryOf(words))(text).map(({ start, end }) => [start, end])).toEqual(longest)
      }),
    )
  })

  it.each([
    ['贵安新区', ['贵安', '安新', '贵安新区'], ['贵安', '贵安新区', '安新']],
    ['没有', ['贵安'], []],
  ])('finds in %s of %j: %j', (text, words, found) => {
    expect(findAll(dictionaryOf(words))(text).map(({ word }) => word)).toEqual(found)
  })
})
