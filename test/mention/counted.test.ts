import { expect, it } from 'vitest'
import { createCounts } from '../../src/mention/counted.ts'
import { lexicon } from './recognised.ts'

const { isCounted, isNumbered, endsArticle } = createCounts(lexicon.grammar)

it.each([
  ['建设8个重点实验室', '重点实验室', true],
  ['重点实验室不少于5个', '重点实验室', true],
  ['打造3处示范工程', '3处示范工程', true],
  ['建成3个“三器”基地', '“三器”基地', false],
  ['出台惠企政策15条', '惠企政策', false],
  ['建设青屿实验室', '青屿实验室', false],
])('in %s the words %s: %s', (text, name, counted) => {
  const start = text.indexOf(name)
  expect(isCounted(text, { start, end: start + name.length })).toBe(counted)
})

it.each(['3家', '首座', '若干项', '2018年'])('a counter behind a numeral counts: %s', (text) => {
  expect(isNumbered(text, text.length - 1)).toBe(true)
})

it.each(['董家', '本溪家'])('one that is part of a name does not: %s', (text) => {
  expect(isNumbered(text, text.length - 1)).toBe(false)
})

it('knows where an article of a law ends', () => {
  expect(endsArticle('第十六条新区', 3)).toBe(true)
  expect(endsArticle('一条道路', 1)).toBe(false)
})
