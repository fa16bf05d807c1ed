import { expect, it } from 'vitest'
import { isCounted } from '../../src/mention/counted.ts'

it.each([
  ['建设8个重点实验室', '重点实验室', true],
  ['重点实验室不少于5个', '重点实验室', true],
  ['打造3处示范工程', '3处示范工程', true],
  ['建成3个“三器”基地', '“三器”基地', false],
  ['建设青屿实验室', '青屿实验室', false],
])('in %s the words %s: %s', (text, name, counted) => {
  const start = text.indexOf(name)
  expect(isCounted(text, { start, end: start + name.length })).toBe(counted)
})
