import { expect, it } from 'vitest'
import { mentionsIn, namesIn } from './recognised.ts'

it('a campaign says what a place is to become', () => {
  expect(mentionsIn('推进平安青海建设。').find(({ type }) => type === 'Policy')).toMatchObject({
    kind: 'STRATEGY',
    name: '平安青海建设',
    aliases: ['平安青海'],
  })
})

it.each(['推进青海建设。', '推进平安社区建设。'])('%s is none', (text) => {
  expect(namesIn(text).filter((name) => name.startsWith('Policy'))).toEqual([])
})
