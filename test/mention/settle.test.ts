import { expect, it } from 'vitest'
import type { Mention } from '../../src/mention/mention.ts'
import { settle } from '../../src/mention/settle.ts'

const mention = (start: number, end: number, rule: string): Mention => ({
  start,
  end,
  type: 'Platform',
  name: rule,
  rule,
})

it('believes the earlier finder about the same words', () => {
  expect(settle([mention(0, 4, 'first'), mention(0, 4, 'second')])).toEqual([mention(0, 4, 'first')])
})

it('takes the longer of names that cross', () => {
  expect(settle([mention(0, 4, 'short'), mention(2, 9, 'long')])).toEqual([mention(2, 9, 'long')])
})

it('keeps names inside names', () => {
  expect(settle([mention(0, 9, 'outer'), mention(0, 2, 'inner')])).toHaveLength(2)
})
