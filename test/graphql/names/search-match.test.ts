import { expect, it } from 'vitest'
import { firstRangeOf, rangesOf } from '../../../src/graphql/names/search-match.ts'
import { foldQuery } from '../../../src/lexicon/fold-query.ts'

it.each([
  ['充分瞭解“双安”（长安、贵安）', '双安长安', ['双安”（长安']],
  ['深入瞭解情況，藉口', '了解', ['瞭解']],
  ['深入瞭解情況，藉口', '借口', ['藉口']],
  ['貴安新區、贵安新区', '贵安新区', ['貴安新區', '贵安新区']],
  ['𠮷林、Gui’an', 'guian', ['Gui’an']],
  ['安安安', '安安', ['安安']],
  ['½', '12', ['½']],
  ['贵安', '两江', []],
])('in %s the words %s stand at %j', (text, words, found) => {
  const ranges = rangesOf(text, foldQuery(words), foldQuery)
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(found)
})

it.each([0, 998, 999, 1000, 3999, 50_000])('the first place of words is found behind %i characters', (before) => {
  const text = `${'新'.repeat(before)}贵 安${'区'.repeat(5000)}贵安`
  expect(firstRangeOf(text, '贵安', foldQuery)).toEqual({ start: before, end: before + 3 })
  expect(firstRangeOf(text, '两江', foldQuery)).toBeUndefined()
})
